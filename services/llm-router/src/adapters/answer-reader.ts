import type { CompletionPart } from '../ports.ts';

export type FinishPart = Extract<CompletionPart, { type: 'finish' }>;

/** Reads the events of one answer, in the vendor's own shape and in the order of the stream. */
export interface AnswerReader {
  /** What the event adds. Throws a ProviderError for an error inside the stream. Anything unknown adds nothing. */
  read(event: unknown): readonly CompletionPart[];
  /** How the answer ended; undefined when the vendor has not said so: then it was cut off. */
  finish(): FinishPart | undefined;
}

/** One header of a reply; undefined when it is not there. The name in lower case. */
export type ReadHeader = (name: string) => string | undefined;

/** A reply whose headers have come: the answer's beginning. */
export interface Reply {
  readonly header: ReadHeader;
  /** Events; or arrays of events that came together. */
  readonly events: AsyncIterable<unknown>;
}
