import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ServerSentEvent, SseParser } from './sse-parser.ts';

/** OpenAI's last event is no JSON. */
const DONE = '[DONE]';

/**
 * The JSON of a body of server-sent events, in arrays of what came together. A line that is no JSON is counted and passed over:
 * the rest of the answer is well. Throws what the body throws.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
  onMalformed: (count: number) => void,
): AsyncGenerator<readonly unknown[]> {
  const parser = new SseParser();
  let oversized = 0;
  const decode = (events: readonly ServerSentEvent[]): readonly unknown[] => {
    const values: unknown[] = [];
    let malformed = parser.oversized - oversized;
    oversized = parser.oversized;
    for (const { data } of events) {
      if (data === DONE) continue;
      try {
        values.push(JSON.parse(data));
      } catch {
        malformed += 1;
      }
    }
    if (malformed > 0) onMalformed(malformed);
    return values;
  };
  for await (const bytes of body) {
    const values = decode(parser.push(bytes));
    if (values.length > 0) yield values;
  }
  const last = decode(parser.end());
  if (last.length > 0) yield last;
  // undici frees the connection in the next turn of the event loop: whoever calls again at once would open another.
  await nextTurn();
}
