import type { MemoryBus } from '@parley/bus';
import {
  AuthorKind,
  type CommandInit,
  type GenerateRequest,
  generateReply,
  generateRequest,
  routerAlive,
  subjects,
  turnRequest,
} from '@parley/contract';
import type { Scene } from './scene.suite.ts';

/** A router that takes on what it is given, and beats for it once a second until it is killed. */
export class Router {
  readonly asked: GenerateRequest[] = [];
  readonly cancelled: string[] = [];
  readonly #bus: MemoryBus;
  readonly #held = new Map<string, number>();
  isAccepting = true;

  constructor(scene: Scene, id: string) {
    this.#bus = scene.bus.connect();
    this.#bus.subscribe(
      subjects.generate(),
      (message) => {
        const request = generateRequest.decode(message.data);
        this.asked.push(request);
        if (this.isAccepting) this.#take(request);
        this.#bus.respond(message, generateReply.encode({ accepted: this.isAccepting }));
      },
      { queue: 'llm-router' },
    );
    scene.clock.every(1_000, () => {
      const turns = [...this.#held].map(([turnId, attempt]) => ({ turnId, attempt }));
      if (this.#bus.isConnected)
        this.#bus.publish(subjects.routerAlive(id), routerAlive.encode({ routerId: id, turns }));
    });
  }

  #take({ turnId, attempt }: GenerateRequest): void {
    this.#held.set(turnId, attempt);
    this.#bus.subscribe(subjects.turn(turnId), ({ data }) => {
      const { cancel } = turnRequest.decode(data);
      if (!cancel) return;
      this.cancelled.push(`${turnId} ${cancel.attempt}`);
      this.#held.delete(turnId);
    });
  }

  get isAlive(): boolean {
    return this.#bus.isConnected;
  }

  kill(): void {
    this.#bus.setConnected(false);
  }

  /** The result of what was asked at `index`, as a command. */
  result(index: number, more: { readonly text?: string; readonly failure?: string } = {}): CommandInit {
    const request = this.asked[index];
    if (!request) throw new Error(`nothing was asked at ${index}`);
    const { turnId, attempt, answersTo } = request;
    this.#held.delete(turnId);
    const result = more.failure
      ? { failure: { code: more.failure } }
      : { answer: { text: more.text ?? 'An answer.', answersTo } };
    return { commandId: turnId, actor: { kind: AuthorKind.AI }, turnResult: { turnId, attempt, ...result } };
  }
}
