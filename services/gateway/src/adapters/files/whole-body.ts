import type { IncomingMessage } from 'node:http';
import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { BodyBounds } from './body-pieces.ts';

/** As {@link bodyPieces}, for a body of which `size` says that it may be held in memory. Rejects as that throws. */
export function wholeBody(
  request: IncomingMessage,
  clock: Clock,
  { idleMs, totalMs, signal }: BodyBounds,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const late = () => reject(new ParleyError('request_late'));
  const left = () => reject(new ParleyError('cancelled'));
  const stopped = () => reject(new ParleyError('draining'));
  const total = clock.after(totalMs, late);
  let idle = clock.after(idleMs, late);
  const onPiece = (piece: Uint8Array) => {
    pieces.push(piece);
    clock.clear(idle);
    idle = clock.after(idleMs, late);
  };
  const onEnd = () => {
    const [only] = pieces;
    resolve(only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces));
  };
  if (signal.aborted) stopped();
  if (request.destroyed) left();
  signal.addEventListener('abort', stopped);
  request.on('data', onPiece).once('end', onEnd).once('close', left).once('error', left);
  return promise.finally(() => {
    clock.clear(idle);
    clock.clear(total);
    signal.removeEventListener('abort', stopped);
    request.off('data', onPiece).off('end', onEnd).off('close', left);
  });
}
