import { type SentCommand, textBytes } from '../../domain/pending-commands.ts';

/** Ids, field tags and lengths of one command: more than they ever take. */
const ENVELOPE_BYTES = 512;

/** Splits commands, in order, into messages that a receiver takes as one batch. */
export function* batchesOf(
  commands: readonly SentCommand[],
  bounds: { readonly maxCommands: number; readonly maxBytes: number },
): Generator<readonly SentCommand[]> {
  let batch: SentCommand[] = [];
  let bytes = 0;
  for (const command of commands) {
    const size = ENVELOPE_BYTES + textBytes(command);
    if (batch.length > 0 && (batch.length >= bounds.maxCommands || bytes + size > bounds.maxBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(command);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
