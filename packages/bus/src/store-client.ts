import { errorCodeOf, ParleyError, type StoreClient, storeMethods, storeReply, subjects } from '@parley/contract';
import type { Bus } from './bus.ts';

/** How long a store method may take before its caller should ask again. */
const DEFAULT_TIMEOUT_MS = 3_000;

/**
 * The store over the bus: one attempt a call, with a deadline. Who repeats is the caller, who knows for how long it
 * is worth it.
 */
export function createStoreClient(bus: Bus, options: { readonly timeoutMs?: number } = {}): StoreClient {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const methods = Object.entries(storeMethods).map(([name, method]) => {
    const subject = subjects.store(method.name);
    // Each method's own types are given back by StoreClient; here a request is what its codec encodes.
    const encode = method.request.encode as (request: unknown) => Uint8Array;
    const call = async (request: unknown, signal?: AbortSignal) => {
      const answer = await bus.request(subject, encode(request), { timeoutMs, ...(signal && { signal }) });
      return method.reply.decode(unwrap(answer.data));
    };
    return [name, call] as const;
  });
  return Object.fromEntries(methods) as StoreClient;
}

function unwrap(data: Uint8Array): Uint8Array {
  const { ok, error } = storeReply.decode(data);
  if (error) throw new ParleyError(errorCodeOf(error.code), error.detail ? { detail: error.detail } : {});
  if (!ok) throw new ParleyError('protocol_error', { detail: 'a store reply holds neither result nor error' });
  return ok;
}
