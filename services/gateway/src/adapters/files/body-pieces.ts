import type { IncomingMessage } from 'node:http';
import { ParleyError } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';

/**
 * A request's body piece by piece, no faster than they are taken. Throws `request_late` when it stands still for `idleMs`
 * or is not here after `totalMs`, `cancelled` when its sender leaves, `draining` when `signal` is aborted; the connection is left as it
 * is, so that the sender can be told.
 */
export async function* bodyPieces(
  request: IncomingMessage,
  clock: Clock,
  bounds: { readonly idleMs: number; readonly totalMs: number; readonly signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const { idleMs, totalMs, signal } = bounds;
  const pieces = request.iterator({ destroyOnReturn: false });
  let fail: (error: ParleyError) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  failure.catch(() => undefined);
  const onAbort = () => fail(new ParleyError('draining'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  const late = () => fail(new ParleyError('request_late'));
  const total = clock.after(totalMs, late);
  let idle: Timer | undefined;
  try {
    for (;;) {
      idle = clock.after(idleMs, late);
      const next = await Promise.race([pieces.next(), failure]);
      clock.clear(idle);
      if (next.done) return;
      yield next.value as Uint8Array;
    }
  } catch (cause) {
    throw cause instanceof ParleyError ? cause : new ParleyError('cancelled', { cause });
  } finally {
    clock.clear(idle);
    clock.clear(total);
    signal.removeEventListener('abort', onAbort);
  }
}
