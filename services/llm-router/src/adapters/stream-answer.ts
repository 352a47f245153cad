import { type CompletionPart, ProviderError, type VendorLimits } from '../ports.ts';
import type { AnswerReader, ReadHeader, Reply } from './answer-reader.ts';

/** What differs between vendors, and between the ways to speak to one. */
export interface AnswerSource {
  /** Sends the request. Rejects with whatever the transport throws. */
  open(): Promise<Reply>;
  readonly reader: AnswerReader;
  limitsOf(header: ReadHeader): VendorLimits | undefined;
  toProviderError(error: unknown): ProviderError;
}

/**
 * One answer, from the request to its finish: the same for every vendor and transport. An answer without the vendor's
 * own terminal is an error, whatever the transport made of the end.
 */
export async function* streamAnswer(source: AnswerSource, signal: AbortSignal): AsyncGenerator<CompletionPart> {
  const { reader } = source;
  try {
    const reply = await source.open();
    yield { type: 'opened', limits: source.limitsOf(reply.header) };
    for await (const item of reply.events) {
      const { parts, error } = readAll(reader, Array.isArray(item) ? item : [item]);
      for (const part of joinText(parts)) yield part;
      if (error !== undefined) throw error;
    }
  } catch (error) {
    if (signal.aborted) throw new ProviderError('cancelled', { cause: error });
    throw error instanceof ProviderError ? error : source.toProviderError(error);
  }
  // The libraries' loops end in the same way after an abort, after a cut and at the end.
  if (signal.aborted) throw new ProviderError('cancelled');
  const finish = reader.finish();
  if (!finish) throw new ProviderError('cut');
  yield finish;
}

/** What came before an error in the same read is part of the answer: it was written, and is paid for. */
function readAll<Event>(
  reader: { read(event: Event): readonly CompletionPart[] },
  events: readonly Event[],
): { readonly parts: readonly CompletionPart[]; readonly error: unknown } {
  const parts: CompletionPart[] = [];
  try {
    for (const event of events) parts.push(...reader.read(event));
  } catch (error) {
    return { parts, error };
  }
  return { parts, error: undefined };
}

/** Text that came together goes on together: each part costs every stage behind a turn of the event loop. */
function joinText(parts: readonly CompletionPart[]): readonly CompletionPart[] {
  if (parts.length < 2) return parts;
  const joined: CompletionPart[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') joined.push({ type: 'text-delta', text });
    text = '';
  };
  for (const part of parts) {
    if (part.type === 'text-delta') {
      text += part.text;
      continue;
    }
    flush();
    joined.push(part);
  }
  flush();
  return joined;
}
