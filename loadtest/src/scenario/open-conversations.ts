import { audit, auditEvery } from '../audit/audit.ts';
import { inParallel } from '../generator/in-parallel.ts';
import { inTurn, type Share, shareOfCount } from '../measure/schedule.ts';
import { createVisitor } from '../sockets/visitors.ts';
import { Conversation } from './conversation.ts';
import type { AuditOutcome, LoadDeps, LoadListener, LoadOptions } from './scenario.ts';

/** Set up at a time: a rush of handshakes would only queue, and run into deadlines. */
export const SET_UP_WIDTH = 16;

/** One conversation for each connection; each can be replaced by a new one. */
export interface Conversations {
  readonly count: number;
  at(line: number): Conversation;
  tokenOf(line: number): string;
  targetOf(line: number): string;
  /** Opens another one, closes the old one, and resolves. Whoever calls it knows that nothing is under way there. */
  replace(line: number, isStillQuiet: () => boolean): Promise<void>;
  audit(): Promise<AuditOutcome>;
  close(): void;
}

/** Opens one generator's share. When one fails, those that stand are closed again. */
export async function openConversations(
  options: LoadOptions,
  share: Share,
  deps: LoadDeps,
  listener: LoadListener,
): Promise<Conversations> {
  const { siteKeys, targets, watchers } = options;
  const count = shareOfCount(options.connections, share);
  const every = auditEvery(options);
  const measuredFromMs = options.warmupS * 1_000;
  const conversations: Conversation[] = [];
  const tokens: string[] = [];
  const wholeIndex = (line: number) => line * share.of + share.index;
  // With several gateways, parties sit at different ones, as they would in production.
  const targetOf = (line: number, party = 0) => inTurn(targets, wholeIndex(line) + party);

  async function open(line: number): Promise<Conversation> {
    const authorTarget = targetOf(line);
    const token = await createVisitor(deps, authorTarget, inTurn(siteKeys, wholeIndex(line)));
    tokens[line] = token;
    const watcherTargets = Array.from({ length: watchers }, (_, watcher) => targetOf(line, watcher + 1));
    const parties = { authorTarget, watcherTargets };
    return Conversation.open(
      deps,
      { ...parties, token, isAudited: wholeIndex(line) % every === 0 },
      {
        arrived: (number) => listener.arrived(line, number),
        nacked: (number, code) => listener.nacked(line, number, code),
        committed: (_number, tookMs) => listener.passedMs() >= measuredFromMs && listener.took('committed', tookMs),
        closed: (code) => listener.closed(code),
      },
    );
  }
  function at(line: number): Conversation {
    const conversation = conversations[line];
    if (conversation) return conversation;
    throw new RangeError(`there is no conversation ${line}`);
  }
  function close(): void {
    for (const conversation of conversations) conversation?.close();
  }

  try {
    await inParallel(count, SET_UP_WIDTH, async (line) => {
      conversations[line] = await open(line);
      listener.opened();
    });
  } catch (error) {
    close();
    throw error;
  }
  return {
    count,
    at,
    tokenOf: (line) => tokens[line] ?? '',
    targetOf,
    async replace(line, isStillQuiet) {
      const next = await open(line);
      const [stays, goes] = isStillQuiet() ? [next, at(line)] : [at(line), next];
      conversations[line] = stays;
      goes.close();
    },
    audit: () =>
      audit(
        deps,
        conversations.flatMap(({ subject }) => subject ?? []),
      ),
    close,
  };
}
