import { OpenAiError } from './openai-error.ts';

const RETRY_AFTER_MS = 1_000;

/** How many requests of one tenant are under way at once, here: none can take the door from the others. */
export class TenantSlots {
  readonly #perTenant: number;
  readonly #taken = new Map<string, number>();

  constructor(perTenant: number) {
    this.#perTenant = perTenant;
  }

  /** Gives a function that frees the slot, to be called once. Throws the 429 of {@link OpenAiError}. */
  take(tenantId: string): () => void {
    const taken = this.#taken.get(tenantId) ?? 0;
    if (taken >= this.#perTenant)
      throw new OpenAiError(
        429,
        {
          message: `Too many requests at once: at most ${this.#perTenant}. Please try again later.`,
          type: 'requests',
          code: 'rate_limit_exceeded',
        },
        { retryAfterMs: RETRY_AFTER_MS },
      );
    this.#taken.set(tenantId, taken + 1);
    return () => {
      const now = (this.#taken.get(tenantId) ?? 1) - 1;
      if (now === 0) this.#taken.delete(tenantId);
      else this.#taken.set(tenantId, now);
    };
  }
}
