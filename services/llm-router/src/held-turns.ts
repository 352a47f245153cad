import type { Bus, BusMessage, Subscription } from '@parley/bus';
import {
  AuthorKind,
  type CommandInit,
  type GenerateRequest,
  subjects,
  turnReply,
  turnRequest,
  variant,
} from '@parley/contract';
import type { ResultSender } from './result-sender.ts';
import { RunningTurn, type TurnAnswerOrFailure, type TurnRunnerDeps } from './turn-runner.ts';

interface HeldTurn {
  readonly running: RunningTurn;
  readonly subscription: Subscription;
  /** Aborts the sending of the result as well as the work. */
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

export interface HeldTurnsDeps extends TurnRunnerDeps {
  readonly bus: Pick<Bus, 'subscribe' | 'respond'>;
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
      const result = await running.run();
      if (!result) return;
      this.#deps.faults.hit('router.result.before');
      // Made anew for each repeat: a newer attempt may have been adopted meanwhile.
      await this.#deps.results.send(() => commandOf(running, result), signal);
    } catch (err) {
      // No beat names it from here on: the session asks again.
      this.#deps.log.error({ err, turnId: running.request.turnId }, 'a result could not be sent');
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
    const { attempt, draftText } = turn.running;
    this.#deps.bus.respond(message, turnReply.encode({ attempt, text: draftText }));
  }
}

function commandOf(
  running: RunningTurn,
  result: TurnAnswerOrFailure,
): CommandInit & { commandId: string; conversationId: string } {
  const { turnId, tenantId, conversationId, answersTo, traceparent } = running.request;
  const { attempt } = running;
  return {
    commandId: turnId,
    tenantId,
    conversationId,
    traceparent,
    actor: { kind: AuthorKind.AI, id: 'ai' },
    turnResult:
      result.type === 'answer'
        ? { turnId, attempt, answer: { text: result.text, provider: result.provider, model: result.model, answersTo } }
        : { turnId, attempt, failure: { code: result.code } },
  };
}
