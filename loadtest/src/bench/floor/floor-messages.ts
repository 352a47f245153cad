import type { FloorLoad } from './floor-part.ts';

/** To the process of a part, which is started with the part's name and the URL it works against. */
export interface ToFloorPart {
  readonly kind: 'run';
  readonly load: FloorLoad;
}

export type FromFloorPart =
  | { readonly kind: 'ready'; readonly url: string }
  /** The load has passed. What it cost: user and system time of this process, in microseconds. */
  | { readonly kind: 'done'; readonly cpuMicros: number }
  | { readonly kind: 'failed'; readonly detail: string };
