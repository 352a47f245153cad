import { ParleyError } from '@parley/contract';
import type { CapturedReceipt } from './bus.ts';

/**
 * A JetStream PubAck: `{"stream":"…","seq":1,"duplicate":true}` or `{"error":{"code":503,"description":"…"}}`. Throws
 * `unavailable` for a refusal, `protocol_error` when something else answered.
 */
export function parsePublishReceipt(data: Uint8Array): CapturedReceipt {
  const ack = parseJson(data);
  if (typeof ack.error === 'object' && ack.error !== null) {
    const { description } = ack.error as { readonly description?: unknown };
    throw new ParleyError('unavailable', { detail: `the stream refused: ${String(description)}` });
  }
  if (typeof ack.seq !== 'number') throw new ParleyError('protocol_error', { detail: 'not a stream that answered' });
  return { sequence: ack.seq, duplicate: ack.duplicate === true };
}

function parseJson(data: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(data));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (cause) {
    throw new ParleyError('protocol_error', { cause, detail: 'not a stream that answered' });
  }
}
