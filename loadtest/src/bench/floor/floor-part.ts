/** One piece of work to do at a fixed rate: `batches` times `batchSize` messages. */
export interface FloorLoad {
  readonly batches: number;
  readonly batchSize: number;
  /** Messages per second. */
  readonly rate: number;
}

/** One process of a floor. */
export interface FloorPart {
  /** Where others reach it; undefined: nobody does. */
  readonly url?: string;
  /** Resolves when all messages of the load have passed through here. Rejects when they do not in time. */
  run(load: FloorLoad): Promise<void>;
}

/** `url`: of what it works against; empty for a part that is the server itself. */
export type StartFloorPart = (url: string) => Promise<FloorPart>;
