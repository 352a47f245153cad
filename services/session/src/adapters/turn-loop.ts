import type { Bus, Subscription } from '@parley/bus';
import {
  AuthorKind,
  type Command,
  commandBatch,
  generateReply,
  generateRequest,
  type OpenTurn,
  ParleyError,
  routerAlive,
  type StoreClient,
  subjects,
  turnRequest,
} from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { openTurnOf } from '../domain/open-turn.ts';
import type { TurnEffect, TurnJob, TurnTracker } from '../domain/turns.ts';
import { repeatEvery } from './repeat.ts';

const LOOK_EVERY_MS = 250;
/** A router says at once whether it takes a turn on; the answer itself takes its own way. */
const DISPATCH_TIMEOUT_MS = 1_000;
const FLUSH_TIMEOUT_MS = 1_000;

export interface TurnLoopDeps {
  readonly bus: Pick<Bus, 'subscribe' | 'request' | 'publish' | 'flush' | 'isConnected'>;
  readonly store: Pick<StoreClient, 'openTurns'>;
  readonly tracker: TurnTracker;
  readonly clock: Clock;
  readonly log: Logger;
  /** A turn has expired: this is the command that ends it. */
  readonly onExpired: (command: Command, partition: number) => void;
  readonly onDispatched: (kind: 'first' | 'again') => void;
}

/** Has routers answer the open turns, and finds out when one has stopped doing so. */
export class TurnLoop {
  readonly #deps: TurnLoopDeps;
  readonly #ending: AbortSignal;
  #beats: Subscription | undefined;

  constructor(deps: TurnLoopDeps, ending: AbortSignal) {
    this.#deps = deps;
    this.#ending = ending;
    ending.addEventListener('abort', () => this.#beats?.unsubscribe(), { once: true });
  }

  /** Until the end, with which it rejects as `cancelled`. */
  run(): Promise<never> {
    return repeatEvery(LOOK_EVERY_MS, this.#deps.clock, this.#ending, () => this.#look());
  }

  perform(effects: readonly TurnEffect[]): void {
    for (const effect of effects) {
      if (effect.type === 'dispatch') void this.#dispatch(effect);
      else if (effect.type === 'cancel') this.#cancel(effect.turnId, effect.attempt);
      else this.#deps.onExpired(expiryOf(effect.job, effect.attempt), effect.job.partition);
    }
  }

  async #look(): Promise<void> {
    const { tracker, clock } = this.#deps;
    this.#listen();
    for (const partition of tracker.unread()) await this.#read(partition);
    this.perform(tracker.due(clock.now()));
    if (!tracker.hasSuspects(clock.now())) return;
    try {
      // After this, every beat the server had for us has been seen.
      await this.#deps.bus.flush(FLUSH_TIMEOUT_MS);
    } catch {
      // No connection, no proof. The next look asks again, and a reconnect gives routers their time anew.
      return;
    }
    if (!this.#ending.aborted) this.perform(tracker.confirm(clock.now()));
  }

  #listen(): void {
    const { bus, tracker, clock, log } = this.#deps;
    if (this.#beats || !bus.isConnected) return;
    this.#beats = bus.subscribe(subjects.everyRouterAlive(), ({ data }) => {
      try {
        this.perform(tracker.beat(routerAlive.decode(data).turns, clock.now()));
      } catch (thrown) {
        log.warn({ code: ParleyError.from(thrown).code }, 'a beat of a router does not decode');
      }
    });
    tracker.listening(clock.now());
  }

  async #read(partition: number): Promise<void> {
    const { store, tracker, clock, log } = this.#deps;
    try {
      const { turns } = await store.openTurns({ partition }, this.#ending);
      tracker.read(
        partition,
        turns.flatMap((turn) => readTurn(partition, turn)),
        clock.now(),
      );
    } catch (thrown) {
      if (this.#ending.aborted) throw thrown;
      log.warn({ partition, code: ParleyError.from(thrown).code }, 'open turns cannot be read');
    }
  }

  async #dispatch({ job, attempt, isFirst }: Extract<TurnEffect, { type: 'dispatch' }>): Promise<void> {
    const { bus, tracker, clock, log } = this.#deps;
    const { turnId, tenantId, siteId, conversationId, answersTo, traceparent } = job;
    this.#deps.onDispatched(isFirst ? 'first' : 'again');
    const request = generateRequest.encode({
      ...{ turnId, attempt, tenantId, siteId, conversationId, answersTo, traceparent },
    });
    try {
      const reply = await bus.request(subjects.generate(), request, { timeoutMs: DISPATCH_TIMEOUT_MS });
      if (!generateReply.decode(reply.data).accepted) tracker.refused(turnId, attempt, clock.now());
    } catch (thrown) {
      const { code } = ParleyError.from(thrown);
      // Without an answer it may be at work all the same: then its beats say so, or their absence does.
      if (code === 'no_responders' || code === 'unavailable') tracker.refused(turnId, attempt, clock.now());
      log.debug({ turnId, attempt, code }, 'no router took the turn on');
    }
  }

  #cancel(turnId: string, attempt: number): void {
    const { bus } = this.#deps;
    // Lost, it is sent again with the router's next beat.
    if (bus.isConnected) bus.publish(subjects.turn(turnId), turnRequest.encode({ cancel: { attempt } }));
  }
}

function readTurn(partition: number, { tenantId, siteId, conversationId, state, ageMs }: OpenTurn) {
  const turnId = state ? openTurnOf(conversationId, state) : undefined;
  if (!state || turnId === undefined) return [];
  const answersTo = state.lastVisitorSeq;
  return [{ job: { turnId, tenantId, siteId, conversationId, partition, answersTo, traceparent: '' }, ageMs }];
}

/** In the form in which commands arrive, so that it is decided as they are. */
function expiryOf({ turnId, tenantId, conversationId }: TurnJob, attempt: number): Command {
  const bytes = commandBatch.encode({
    commands: [
      {
        commandId: turnId,
        tenantId,
        conversationId,
        actor: { kind: AuthorKind.SYSTEM },
        turnResult: { turnId, attempt, failure: { code: 'answer_expired', expired: true } },
      },
    ],
  });
  const [command] = commandBatch.decode(bytes).commands;
  if (!command) throw new ParleyError('internal', { detail: 'a batch of one holds one' });
  return command;
}
