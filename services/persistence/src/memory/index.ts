import { AppendStatus, limits, newId, ParleyError, type StoreHandlers } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { checkAppend, mayCommit, POSITION_USED, rejected } from '../domain/append-rules.ts';
import { audienceOf, frameFor } from '../domain/audience.ts';
import {
  atMost,
  countThatFits,
  lastSeq,
  MAX_LOADS,
  MAX_OPEN_TURNS,
  MAX_PAGE_EVENTS,
  pageBytes,
  pageEvents,
} from '../domain/page-bounds.ts';
import type { AppendGroup, ReplyOf, RequestOf } from '../domain/requests.ts';
import { checkVisitor, ownRow } from '../domain/visitor-conversation.ts';
import { Conversations } from './conversations.ts';
import { Files } from './files.ts';
import { Replicas } from './replicas.ts';
import { Spending } from './spending.ts';

/**
 * The store without a database, for tests and the simulation: passes the same suite, forgets everything with the
 * process. `clock.wallNow()` stands for the database's clock. Pass `newConversationId` where a run must be repeatable.
 */
export function createMemoryStore(
  clock: Clock,
  options: { readonly newConversationId?: () => string; readonly epoch?: string } = {},
): StoreHandlers {
  const { newConversationId = newId, epoch = newId() } = options;
  const conversations = new Conversations();
  const spending = new Spending(clock);
  const files = new Files(clock, (id) => conversations.find(id));
  const replicas = new Replicas(clock, (partition) => conversations.log(partition).at(-1)?.event.position ?? 0);

  function append(request: RequestOf<'append'>): ReplyOf<'append'> {
    checkAppend(request);
    const now = clock.wallNow();
    if (!replicas.isAlive(request.replicaId)) return { status: AppendStatus.FENCED, now };
    const notMine = request.groups
      .map(({ partition }) => partition)
      .filter((partition, index, all) => all.indexOf(partition) === index)
      .filter((partition) => !replicas.owns(request.replicaId, partition));
    if (notMine.length > 0) return { status: AppendStatus.NOT_MINE, now, notMine };
    // Everything is checked before anything is written: the request is one transaction.
    const decisions = request.groups.map((group) => ({ group, isGood: isGood(group) }));
    const good = decisions.filter(({ isGood }) => isGood).map(({ group }) => group);
    checkData(good);
    for (const group of good) conversations.write(group);
    return {
      ...{ status: AppendStatus.DECIDED, now },
      results: decisions.map(({ group, isGood }) => (isGood ? { committed: true } : refusal(group))),
    };
  }

  function isGood(group: AppendGroup): boolean {
    const conversation = conversations.find(group.conversationId);
    const row = conversation && {
      tenantId: conversation.tenantId,
      headSeq: conversation.state.headSeq,
      hasCommand: group.events.some(({ commandId }) => conversation.commands.has(commandId)),
    };
    return mayCommit(group, row);
  }

  /** What the tables' constraints refuse. */
  function checkData(groups: readonly AppendGroup[]): void {
    const fresh = new Set<string>();
    for (const { conversationId, partition, events } of groups) {
      for (const { position, text, commandId, type } of events) {
        const key = `${partition}:${position}`;
        if (fresh.has(key) || conversations.isUsed(partition, position))
          throw new ParleyError('rejected_by_store', { detail: POSITION_USED });
        fresh.add(key);
        if (`${text}${commandId}${type}`.includes('\0')) throw rejected(conversationId, 'a NUL in a text');
        if (!Number.isSafeInteger(position)) throw rejected(conversationId, 'position is no whole number');
      }
    }
  }

  function refusal(group: AppendGroup): NonNullable<ReplyOf<'append'>['results']>[number] {
    const conversation = conversations.find(group.conversationId);
    if (!conversation) return { committed: false };
    const commandIds = new Set(group.events.map(({ commandId }) => commandId));
    const stored = conversation.events.filter(({ commandId }) => commandIds.has(commandId));
    return { committed: false, row: conversations.row(conversation), stored };
  }

  function history(request: RequestOf<'history'>): ReplyOf<'history'> {
    const audience = audienceOf(request.audience);
    const conversation = conversations.find(request.conversationId);
    if (conversation?.tenantId !== request.tenantId) return { complete: true };
    const { headSeq } = conversation.state;
    const wanted = conversation.events.slice(request.afterSeq, lastSeq(request.upToSeq, headSeq));
    const ordered = request.newest ? wanted.toReversed() : wanted;
    const sizes = ordered.map(({ body }) => body.length);
    const page = ordered.slice(0, countThatFits(sizes, MAX_PAGE_EVENTS, pageBytes(request.maxBytes)));
    const frames = page.map(({ type, body }) => frameFor(audience, type, body));
    return {
      ...{ headSeq, complete: page.length === wanted.length },
      frames: request.newest ? frames.toReversed() : frames,
    };
  }

  function tail(request: RequestOf<'tail'>): ReplyOf<'tail'> {
    const wanted = conversations.after(request.partition, request.afterPosition);
    const sizes = wanted.map(({ event }) => event.body.length);
    const events = wanted.slice(0, countThatFits(sizes, pageEvents(request.maxEvents), limits.maxPageBytes));
    return { events: [...events], complete: events.length === wanted.length };
  }

  function openConversation(request: RequestOf<'openConversation'>): ReplyOf<'openConversation'> {
    checkVisitor(request);
    const { tenantId, siteId, visitorId, conversationId } = request;
    const conversation =
      conversationId === ''
        ? conversations.open(tenantId, siteId, visitorId, newConversationId())
        : ownRow(conversations.find(conversationId), request);
    return { row: conversations.row(conversation), epoch };
  }

  return {
    append: async (request) => append(request),
    load: async ({ conversationIds }) => ({
      now: clock.wallNow(),
      rows: [...new Set(atMost(conversationIds, MAX_LOADS, 'conversations'))]
        .map((id) => conversations.find(id))
        .flatMap((found) => (found ? [conversations.row(found)] : [])),
    }),
    history: async (request) => history(request),
    heads: async ({ tenantId, conversationIds }) => ({
      heads: [...new Set(atMost(conversationIds, limits.maxHeads, 'conversations'))]
        .map((id) => conversations.find(id))
        .flatMap((found) =>
          found?.tenantId === tenantId ? [{ conversationId: found.id, headSeq: found.state.headSeq }] : [],
        ),
    }),
    tail: async (request) => tail(request),
    openTurns: async ({ partition }) => ({
      turns: conversations.openTurns(partition, clock.wallNow()).slice(0, MAX_OPEN_TURNS),
    }),
    openConversation: async (request) => openConversation(request),
    beat: async (request) => replicas.beat(request),
    take: async (request) => replicas.take(request),
    release: async (request) => {
      replicas.release(request);
      return {};
    },
    checkpoint: async (request) => {
      replicas.checkpoint(request);
      return {};
    },
    reserveSpend: async (request) => spending.reserve(request),
    settleSpend: async (request) => spending.settle(request),
    renewSpend: async (request) => {
      spending.renew(request);
      return {};
    },
    spend: async (request) => spending.spend(request),
    addFile: async (request) => files.add(request),
    attachFiles: async (request) => files.attach(request),
    file: async (request) => files.read(request),
    dropFiles: async (request) => files.drop(request),
    forgetFiles: async (request) => files.forget(request),
  };
}
