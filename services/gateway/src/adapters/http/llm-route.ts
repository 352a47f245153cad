import type { ServerResponse } from 'node:http';
import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { FastifyInstance } from 'fastify';
import type { LlmDoor } from '../../ports.ts';

const RETRY_AFTER_MS = 1_000;

/** Requests under `/llm/` that are under way. */
export class LlmRoute {
  readonly #door: LlmDoor | undefined;
  readonly #clock: Clock;
  readonly #maxOpen: number;
  readonly #open = new Set<ServerResponse>();
  #isDraining = false;
  #onEmpty: (() => void) | undefined;

  /** Without a door every request is told that there is none at the moment; beyond `maxOpen`, to come again. */
  constructor(door: LlmDoor | undefined, clock: Clock, maxOpen: number) {
    this.#door = door;
    this.#clock = clock;
    this.#maxOpen = maxOpen;
  }

  /** Hands everything under `/llm/` to the door as it came: neither side of it is read here. */
  addTo(app: FastifyInstance): void {
    void app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all('/llm/*', async (request, reply) => {
        if (this.#isDraining) throw new ParleyError('draining');
        if (this.#door === undefined) throw new ParleyError('unavailable');
        // Keys are known to the door alone: whoever has none must not be able to take all its connections.
        if (this.#open.size >= this.#maxOpen) throw new ParleyError('overloaded', { retryAfterMs: RETRY_AFTER_MS });
        reply.hijack();
        this.#track(reply.raw);
        this.#door(request.raw, reply.raw);
      });
    });
  }

  /** Takes nothing new; what is still under way after `graceMs` is cut off. */
  async drain(graceMs: number): Promise<void> {
    this.#isDraining = true;
    if (this.#open.size === 0) return;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    const timer = this.#clock.after(graceMs, () => {
      for (const response of this.#open) response.destroy();
    });
    await empty;
    this.#clock.clear(timer);
  }

  #track(response: ServerResponse): void {
    this.#open.add(response);
    response.once('close', () => {
      this.#open.delete(response);
      if (this.#open.size === 0) this.#onEmpty?.();
    });
  }
}
