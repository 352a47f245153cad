import type { Sites } from '@parley/config';
import { type ConversationRow, type Hello, isToken, ParleyError, type StoreClient } from '@parley/contract';
import { type Clock, fullJitter, sleep, withDeadline } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { type ResumeAnswer, resumeAnswer } from '../../domain/cursor.ts';
import { isOriginAllowed, type OriginClaim } from '../../domain/origins.ts';
import type { Conversation } from '../conversations/conversation.ts';
import type { ConversationHub } from '../conversations/conversation-hub.ts';
import { seldomWarning } from '../seldom-warning.ts';
import type { TokenClaims, Tokens } from '../tokens.ts';

/** A client that may see a conversation, and the conversation. */
export interface Attached {
  readonly claims: TokenClaims;
  readonly conversation: Conversation;
  readonly row: ConversationRow;
  readonly epoch: string;
  readonly resume: ResumeAnswer;
  release(): void;
}

export interface AttacherDeps {
  readonly tokens: Tokens;
  readonly sites: Sites;
  readonly store: StoreClient;
  readonly hub: ConversationHub;
  readonly clock: Clock;
  readonly log: Logger;
  /** 0 to below 1. */
  readonly random: () => number;
}

/** A persistence replica that restarts is back within this; longer waits are the client's, with backoff. */
const DEADLINE_MS = 6_000;
const RETRY = { baseMs: 500, capMs: 2_000 };
const MAX_ATTEMPTS = 4;

/** From a client's hello to its conversation. */
export class Attacher {
  readonly #deps: AttacherDeps;
  readonly #maxAttaching: number;
  readonly #warn: ReturnType<typeof seldomWarning>;
  #attaching = 0;

  constructor(deps: AttacherDeps, maxAttaching: number) {
    this.#deps = deps;
    this.#maxAttaching = maxAttaching;
    this.#warn = seldomWarning(deps, 'a conversation could not be opened');
  }

  /** Clients that wait for their conversation. */
  get attaching(): number {
    return this.#attaching;
  }

  /**
   * Rejects with `unauthorized`, `token_expired`, `origin_not_allowed`, `forbidden` (not this visitor's conversation,
   * or there is none of that id: the two look alike), `connection_rate_limited` (it has too many sockets already),
   * `overloaded` (as many wait as may), `unavailable` (all else: come back later).
   */
  async attach(hello: Hello, claim: OriginClaim): Promise<Attached> {
    const claims = await this.#deps.tokens.verify(hello.token);
    const site = this.#deps.sites.site(claims.tenantId, claims.siteId);
    if (!site) throw new ParleyError('unauthorized', { detail: 'a token of an unknown site' });
    // The upgrade could only ask whether any site allows it.
    if (!isOriginAllowed(site, claim)) throw new ParleyError('origin_not_allowed');
    if (hello.conversationId !== '' && !isToken(hello.conversationId)) throw new ParleyError('forbidden');
    if (this.#attaching >= this.#maxAttaching) throw new ParleyError('overloaded');
    this.#attaching++;
    const ending = new AbortController();
    const opening = this.#open(hello, claims, ending.signal);
    try {
      return await withDeadline(opening, DEADLINE_MS, this.#deps.clock);
    } catch (cause) {
      ending.abort();
      // What comes after the deadline is held by nobody.
      opening.then(
        (late) => late.release(),
        () => {},
      );
      const error = ParleyError.from(cause);
      if (error.code === 'forbidden' || error.code === 'connection_rate_limited') throw error;
      this.#warn({ err: error });
      throw new ParleyError('unavailable', { cause: error });
    } finally {
      this.#attaching--;
    }
  }

  async #open(hello: Hello, claims: TokenClaims, ending: AbortSignal): Promise<Attached> {
    const { row, epoch } = await this.#openConversation(hello.conversationId, claims, ending);
    const held = await this.#deps.hub.hold(row);
    const resume = resumeAnswer(hello.resume, { epoch, headSeq: row.state?.headSeq ?? 0 });
    return { claims, row, epoch, resume, conversation: held.conversation, release: held.release };
  }

  async #openConversation(
    conversationId: string,
    claims: TokenClaims,
    ending: AbortSignal,
  ): Promise<{ readonly row: ConversationRow; readonly epoch: string }> {
    const { clock, random, store } = this.#deps;
    for (let failures = 0; ; failures++) {
      try {
        const { row, epoch } = await store.openConversation({ ...claims, conversationId }, ending);
        if (!row || !isOf(row, claims)) throw new ParleyError('forbidden');
        return { row, epoch };
      } catch (cause) {
        const error = ParleyError.from(cause);
        if (!error.isRetryable || failures + 1 >= MAX_ATTEMPTS) throw error;
        await sleep(fullJitter(failures, RETRY, random), clock, ending);
      }
    }
  }
}

/** The store has checked this; a socket on somebody else's conversation is worth a second look. */
function isOf(row: ConversationRow, { tenantId, siteId, visitorId }: TokenClaims): boolean {
  return row.tenantId === tenantId && row.siteId === siteId && row.visitorId === visitorId;
}
