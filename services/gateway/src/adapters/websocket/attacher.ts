import type { Sites } from '@parley/config';
import { type ConversationRow, type Hello, isToken, ParleyError, type StoreClient } from '@parley/contract';
import { type Clock, sleep, withDeadline } from '@parley/flow';
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
}

/** A persistence replica that restarts is back within this; longer waits are the client's, with backoff. */
const DEADLINE_MS = 6_000;
const RETRY_MS = 250;
const MAX_ATTEMPTS = 4;

/** From a client's hello to its conversation. */
export class Attacher {
  readonly #deps: AttacherDeps;
  readonly #warn: ReturnType<typeof seldomWarning>;

  constructor(deps: AttacherDeps) {
    this.#deps = deps;
    this.#warn = seldomWarning(deps, 'a conversation could not be opened');
  }

  /**
   * Rejects with `unauthorized`, `token_expired`, `origin_not_allowed`, `forbidden` (not this visitor's conversation,
   * or there is none of that id: the two look alike), `connection_rate_limited` (it has too many sockets already),
   * `unavailable` (all else: come back later).
   */
  async attach(hello: Hello, claim: OriginClaim): Promise<Attached> {
    const claims = await this.#deps.tokens.verify(hello.token);
    const site = this.#deps.sites.site(claims.tenantId, claims.siteId);
    if (!site) throw new ParleyError('unauthorized', { detail: 'a token of an unknown site' });
    // The upgrade could only ask whether any site allows it.
    if (!isOriginAllowed(site, claim)) throw new ParleyError('origin_not_allowed');
    if (hello.conversationId !== '' && !isToken(hello.conversationId)) throw new ParleyError('forbidden');
    const { clock } = this.#deps;
    const opening = this.#open(hello, claims);
    try {
      return await withDeadline(opening, DEADLINE_MS, clock);
    } catch (cause) {
      // What comes after the deadline is held by nobody.
      opening.then(
        (late) => late.release(),
        () => {},
      );
      const error = ParleyError.from(cause);
      if (error.code === 'forbidden' || error.code === 'connection_rate_limited') throw error;
      this.#warn({ err: error });
      throw new ParleyError('unavailable', { cause: error });
    }
  }

  async #open(hello: Hello, claims: TokenClaims): Promise<Attached> {
    const { row, epoch } = await this.#openConversation(hello.conversationId, claims);
    const held = await this.#deps.hub.hold(row);
    const resume = resumeAnswer(hello.resume, { epoch, headSeq: row.state?.headSeq ?? 0 });
    return { claims, row, epoch, resume, conversation: held.conversation, release: held.release };
  }

  async #openConversation(
    conversationId: string,
    claims: TokenClaims,
  ): Promise<{ readonly row: ConversationRow; readonly epoch: string }> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { row, epoch } = await this.#deps.store.openConversation({ ...claims, conversationId });
        if (!row || !isOf(row, claims)) throw new ParleyError('forbidden');
        return { row, epoch };
      } catch (cause) {
        const error = ParleyError.from(cause);
        if (!error.isRetryable || attempt >= MAX_ATTEMPTS) throw error;
        await sleep(RETRY_MS, this.#deps.clock);
      }
    }
  }
}

/** The store has checked this; a socket on somebody else's conversation is worth a second look. */
function isOf(row: ConversationRow, { tenantId, siteId, visitorId }: TokenClaims): boolean {
  return row.tenantId === tenantId && row.siteId === siteId && row.visitorId === visitorId;
}
