import type { VendorPool } from './http/vendor-pool.ts';

/** `sdk`: the vendor's own library. `raw`: our own reader straight on the connection, for a fraction of the CPU. */
export type Transport = 'sdk' | 'raw';

/** How a vendor is reached. */
export interface Line {
  readonly transport: Transport;
  readonly pool: VendorPool;
  /** So many lines of a stream were no JSON, and were passed over. The libraries give the stream up instead. */
  readonly onMalformed: (count: number) => void;
}
