import type { Clock, Timer } from '@parley/flow';

/** What has something new to show. */
export interface Flushable {
  /** Nobody has been shown anything of it. */
  readonly isNew: boolean;
  flushDraft(): void;
}

export interface DraftPumpDeps {
  readonly clock: Clock;
  readonly intervalMs: number;
  /** So much is under way that frames are dearer than time. */
  readonly isCrowded: () => boolean;
  /** Runs something in the next turn of the event loop; a timer of the clock without. */
  readonly nextTurn?: ((run: () => void) => void) | undefined;
}

/** In a crowd a draft moves ten times a second where it moved twenty-five times: still while one looks on. */
const CROWDED_FACTOR = 2.5;

/**
 * Sends the new pieces of all drafts together, `intervalMs` after the first of them: one wake-up and one write for
 * all, and fewer frames for every viewer. A turn is flushed by itself at its end. Its beginning, for which its visitor
 * waits, goes out at once.
 */
export function createDraftPump({ clock, intervalMs, isCrowded, nextTurn }: DraftPumpDeps) {
  const runNext = nextTurn ?? ((run: () => void) => void clock.after(0, run));
  const fresh = new Set<Flushable>();
  const beginnings = new Set<Flushable>();
  let timer: Timer | undefined;
  const flush = (drafts: Set<Flushable>) => {
    const due = [...drafts];
    // First: what comes next asks for a flush of its own only where nothing waits for one.
    drafts.clear();
    for (const draft of due) draft.flushDraft();
  };
  return {
    add(draft: Flushable): void {
      if (draft.isNew) {
        if (beginnings.size === 0) runNext(() => flush(beginnings));
        beginnings.add(draft);
        return;
      }
      fresh.add(draft);
      timer ??= clock.after(isCrowded() ? intervalMs * CROWDED_FACTOR : intervalMs, () => {
        timer = undefined;
        flush(fresh);
      });
    },
    stop(): void {
      clock.clear(timer);
      fresh.clear();
      beginnings.clear();
    },
  };
}
