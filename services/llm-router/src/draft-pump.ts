import type { Clock, Timer } from '@parley/flow';

/** What has something new to show. */
interface Flushable {
  flushDraft(): void;
}

/**
 * Sends the new pieces of all drafts together, `intervalMs` after the first of them: one wake-up and one write for
 * all, and fewer frames for every viewer. A turn is flushed by itself at its end.
 */
export function createDraftPump(clock: Clock, intervalMs: number): { add(draft: Flushable): void; stop(): void } {
  const fresh = new Set<Flushable>();
  let timer: Timer | undefined;
  const flush = () => {
    timer = undefined;
    for (const draft of fresh) draft.flushDraft();
    fresh.clear();
  };
  return {
    add(draft) {
      fresh.add(draft);
      timer ??= clock.after(intervalMs, flush);
    },
    stop() {
      clock.clear(timer);
      fresh.clear();
    },
  };
}
