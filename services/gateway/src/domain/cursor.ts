/** What to do with event `seq` for a socket that was last given `cursor`. */
export type CursorStep = 'drop' | 'push' | 'gap';

/**
 * Exactly once and in order, for a socket: what it has is dropped, the next one is pushed, and anything further away
 * means that events are missing, which only the store can tell.
 */
export function cursorStep(cursor: number, seq: number): CursorStep {
  if (seq <= cursor) return 'drop';
  return seq === cursor + 1 ? 'push' : 'gap';
}

export interface ResumeRequest {
  /** Empty = the client does not know. */
  readonly epoch: string;
  readonly lastSeq: number;
}

export interface ResumeAnswer {
  /** False: the client forgets what it shows. */
  readonly resumed: boolean;
  /** Events after this seq follow. */
  readonly cursor: number;
}

/**
 * A client may go on where it stopped if it holds a beginning of this very history: the epoch names the history, and
 * a `lastSeq` beyond the head proves that the client saw events which no longer exist.
 */
export function resumeAnswer(
  resume: ResumeRequest | undefined | null,
  store: { readonly epoch: string; readonly headSeq: number },
): ResumeAnswer {
  if (!resume) return { resumed: true, cursor: 0 };
  const isOurs = resume.epoch === '' || resume.epoch === store.epoch;
  return isOurs && resume.lastSeq <= store.headSeq
    ? { resumed: true, cursor: resume.lastSeq }
    : { resumed: false, cursor: 0 };
}
