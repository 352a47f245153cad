import type { Bus, BusMessage, Subscription } from '@parley/bus';
import { type GenerateRequest, subjects, turnReply, turnRequest, variant } from '@parley/contract';
import type { ResultSender } from './result-sender.ts';
import { resultCommandOf } from './turn-result.ts';
import { RunningTurn, type TurnAnswerOrFailure, type TurnRunnerDeps } from './turn-runner.ts';
import { isWatched, untilUnwatched } from './watchers.ts';

interface HeldTurn {
  readonly running: RunningTurn;
  readonly subscription: Subscription;
  /** Aborts the sending of the result as well as the work. */
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

export interface HeldTurnsDeps extends TurnRunnerDeps {
  readonly bus: Pick<Bus, 'subscribe' | 'respond'>;
  readonly liveBus: TurnRunnerDeps['liveBus'] & Pick<Bus, 'request'>;
  readonly results: ResultSender;
  readonly onChange: (count: number) => void;
}

/** The turns this router works on, from `generate` until their result has an outcome or they are cancelled. */
export class HeldTurns {
  readonly #deps: HeldTurnsDeps;
  readonly #turns = new Map<string, HeldTurn>();
  #isStopping = false;

  constructor(deps: HeldTurnsDeps) {
    this.#deps = deps;
  }

  get size(): number {
    return this.#turns.size;
  }

  /** False when full or stopping: the caller asks another router. */
  take(request: GenerateRequest): boolean {
    const held = this.#turns.get(request.turnId);
    if (held) {
      held.running.adopt(request.attempt);
      return true;
    }
    if (this.#isStopping || this.#turns.size >= this.#deps.config.maxTurns) return false;
    this.#begin(request);
    return true;
  }

  list(): { turnId: string; attempt: number }[] {
    return [...this.#turns].map(([turnId, { running }]) => ({ turnId, attempt: running.attempt }));
  }

  /** Takes nothing more and gives the turns under way `graceMs` to end; then drops them, and the session asks another router. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true;
    const timeout = Promise.withResolvers<void>();
    const timer = this.#deps.clock.after(graceMs, timeout.resolve);
    await Promise.race([Promise.all([...this.#turns.values()].map(({ done }) => done)), timeout.promise]);
    this.#deps.clock.clear(timer);
    for (const turn of this.#turns.values()) this.#drop(turn);
  }

  #begin(request: GenerateRequest): void {
    const running = new RunningTurn(request, this.#deps);
    const controller = new AbortController();
    const subscription = this.#deps.bus.subscribe(subjects.turn(request.turnId), (message) =>
      this.#serve(request.turnId, message),
    );
    const done = this.#answer(running, controller.signal).finally(() => this.#forget(request.turnId));
    this.#turns.set(request.turnId, { running, subscription, controller, done });
    this.#deps.onChange(this.#turns.size);
  }

  /** Never rejects: nobody waits for it, and one turn must not end the process that answers all the others. */
  async #answer(running: RunningTurn, signal: AbortSignal): Promise<void> {
    try {
      const result = await this.#watchedRun(running);
      if (!result) return;
      this.#deps.faults.hit('router.result.before');
      // Made anew for each repeat: a newer attempt may have been adopted meanwhile.
      await this.#deps.results.send(() => resultCommandOf(running, result), signal);
    } catch (err) {
      // No beat names it from here on: the session asks again.
      this.#deps.log.error({ err, turnId: running.request.turnId }, 'a result could not be sent');
    }
  }

  /** As {@link RunningTurn.run}; stops the turn once nobody has watched it for as long as its site says. */
  async #watchedRun(running: RunningTurn): Promise<TurnAnswerOrFailure | undefined> {
    const { clock, liveBus, policyOf } = this.#deps;
    const { tenantId, siteId, conversationId } = running.request;
    const afterMs = policyOf(tenantId, siteId)?.cancelUnwatchedAfterMs;
    if (afterMs === undefined) return running.run();
    const ended = new AbortController();
    let isUnwatched = false;
    const ask = () => isWatched(liveBus, tenantId, conversationId, ended.signal);
    void untilUnwatched(ask, afterMs, clock, ended.signal).then((is) => {
      isUnwatched = is;
      if (is) running.cancel();
    });
    try {
      const result = await running.run();
      return result ?? (isUnwatched ? { type: 'failure', code: 'cancelled', next: 'stop' } : undefined);
    } finally {
      ended.abort();
    }
  }

  #forget(turnId: string): void {
    this.#turns.get(turnId)?.subscription.unsubscribe();
    this.#turns.delete(turnId);
    this.#deps.onChange(this.#turns.size);
  }

  #drop({ running, controller }: HeldTurn): void {
    running.cancel();
    controller.abort();
  }

  #serve(turnId: string, message: BusMessage): void {
    const turn = this.#turns.get(turnId);
    if (!turn) return;
    const asked = variant(turnRequest.decode(message.data), 'request');
    if (asked?.kind === 'cancel' && asked.value.attempt >= turn.running.attempt) this.#drop(turn);
    const { attempt, draft } = turn.running;
    const { text, rewinds } = draft;
    this.#deps.bus.respond(message, turnReply.encode({ attempt, text, rewinds }));
  }
}
