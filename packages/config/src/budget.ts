/** Limits of what a tenant's calls of models may cost; micros are millionths of the currency unit. */
export interface Budget {
  /** By UTC. */
  readonly day: Caps;
  /** Of the calendar, by UTC. */
  readonly month: Caps;
}

export interface Caps {
  /** Beyond it cheaper models are chosen, and nothing is called twice. Undefined: no such cap. */
  readonly softMicros: number | undefined;
  /** Never passed: calls that could carry the tenant beyond it are not made. Undefined: no such cap. */
  readonly hardMicros: number | undefined;
}

/** When a tenant's spend has risen so suddenly that nothing more is called for a while. */
export interface CostBreakerSettings {
  /** The last minute cost so many times what a minute usually does. */
  readonly factor: number;
  /** Less than this in a minute is never too much. */
  readonly floorMicros: number;
  readonly coolMs: number;
}

/** A surge of visitors may cost several times the usual; a loop or a thief costs far more. */
export const DEFAULT_COST_BREAKER: CostBreakerSettings = { factor: 5, floorMicros: 5_000_000, coolMs: 300_000 };

/** What a million tokens cost. */
export interface ModelPrice {
  readonly inputMicros: number;
  /** Of a prompt the part that the vendor had cached. */
  readonly cachedInputMicros: number;
  readonly outputMicros: number;
}

/** What the file says of prices, over the built-in table. */
export interface PriceSettings {
  /** ISO 4217: of every price and every budget. */
  readonly currency: string;
  /** By model name; a name with a date behind it is the same model. */
  readonly models: ReadonlyMap<string, ModelPrice>;
  /** Of a model that stands nowhere. */
  readonly unknownModel: ModelPrice | undefined;
}
