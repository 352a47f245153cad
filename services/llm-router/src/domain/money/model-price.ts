/** What a million tokens cost. */
export interface ModelPrice {
  readonly inputMicros: number;
  readonly cachedInputMicros: number;
  readonly outputMicros: number;
}
