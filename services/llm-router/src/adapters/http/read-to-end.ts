import type { ReadableStreamDefaultReader as Reader, ReadableStream as WebStream } from 'node:stream/web';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a vendor may take from its last event to the end of the body. */
const LONGEST_TAIL_MS = 1_000;

/**
 * The same body, which is still read to its end, for a moment, when its reader leaves. OpenAI's library leaves at `[DONE]`, a few
 * bytes before the end: the connection would have to be closed for them, and the next call would pay the handshakes again. It
 * aborts the request where it leaves for any other reason. Not for a library that only leaves: it would be kept waiting.
 */
export function readToEnd(body: WebStream<Uint8Array>): WebStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        await nextTurn();
        controller.close();
      },
      // Waited for by who leaves: only then is the connection free for the next call.
      cancel: (reason) => drain(reader, reason),
    },
    { highWaterMark: 0 },
  ) as WebStream<Uint8Array>;
}

async function drain(reader: Reader<Uint8Array>, reason: unknown): Promise<void> {
  const deadline = setTimeout(() => void reader.cancel(reason).catch(() => undefined), LONGEST_TAIL_MS);
  try {
    while (!(await reader.read()).done);
    await nextTurn();
  } catch {
    // Aborted, or broken: there is nothing left to save.
  } finally {
    clearTimeout(deadline);
  }
}
