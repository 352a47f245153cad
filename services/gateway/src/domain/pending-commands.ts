import { type CommandInit, type ErrorCode, PARTITIONS, partitionOf } from '@parley/contract';
import { isTurnedAway, Lateness } from './lateness.ts';

/** What a client is told about its command. */
export type CommandAnswer =
  | { readonly kind: 'sent'; readonly seq: number; readonly at: number }
  | { readonly kind: 'nack'; readonly code: ErrorCode; readonly retryAfterMs: number; readonly after: string };

export type SentCommand = CommandInit & { readonly commandId: string; readonly conversationId: string };

/** Somebody who waits for a command's outcome: one frame of one connection. */
export type Waiter = (answer: CommandAnswer) => void;

interface Pending {
  readonly command: SentCommand;
  readonly waiters: Waiter[];
  readonly addedAt: number;
  /** So many of its partition were under way then. */
  readonly ahead: number;
  readonly isAlone: boolean;
  readonly bytes: number;
  sentAt: number | undefined;
}

interface Partition {
  /** In the order they came, so that an outbox stays in order when all is sent again. */
  readonly pending: Map<string, Pending>;
  /** Came since the last {@link PendingCommands.takeFresh}. */
  fresh: Pending[];
  /** While nobody holds the partition, everything waits until then. */
  heldUntil: number | undefined;
  readonly lateness: Lateness;
}

export interface PendingTimings {
  readonly repeatAfterMs: number;
  readonly giveUpAfterMs: number;
  readonly maxPending: number;
  /** Of their texts. */
  readonly maxPendingBytes: number;
}

/** `full`: there is no room. `late`: there is, but its outcome would come too late. Nobody waits then. */
export type Admission = 'taken' | 'full' | 'late';

/** Behind so few in one partition nobody waits long. */
const NEVER_LATE_BEHIND = 4;
/** With so few under way in all partitions together, nothing stands in line: what one waits now is what things take. */
const ALONE_BELOW = 32;

export interface DueCommands {
  readonly partition: number;
  readonly commands: readonly SentCommand[];
  /** How many of them went out before. */
  readonly repeated: number;
}

/**
 * The commands that have no outcome yet: which are due to be sent, which have waited too long. Decides only; time and
 * the bus are its caller's.
 */
export class PendingCommands {
  readonly #partitions: readonly Partition[];
  readonly #timings: PendingTimings;
  readonly #touched = new Set<number>();
  #size = 0;
  #bytes = 0;

  constructor(timings: PendingTimings) {
    this.#timings = timings;
    this.#partitions = Array.from({ length: PARTITIONS }, () => ({
      pending: new Map(),
      fresh: [],
      heldUntil: undefined,
      lateness: new Lateness(),
    }));
  }

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * A command that is under way already gets one more waiter and is not sent anew. `random`, 0 to below 1, is asked
   * when a part of all is taken.
   */
  add(command: SentCommand, waiter: Waiter, now: number, random: () => number): Admission {
    const partition = partitionOf(command.conversationId);
    const { pending, fresh, lateness } = this.#of(partition);
    const key = keyOf(command.conversationId, command.commandId);
    const known = pending.get(key);
    if (known) {
      if (!known.waiters.includes(waiter)) known.waiters.push(waiter);
      return 'taken';
    }
    const bytes = textBytes(command);
    const { maxPending, maxPendingBytes } = this.#timings;
    if (this.#size >= maxPending || this.#bytes + bytes > maxPendingBytes) return 'full';
    const ahead = pending.size;
    const isAlone = this.#size < ALONE_BELOW;
    if (!isAlone && ahead >= NEVER_LATE_BEHIND && lateness.isOverloaded(now))
      if (isTurnedAway(lateness.expectedWaitMs(ahead), random())) return 'late';
    const entry: Pending = {
      command,
      waiters: [waiter],
      addedAt: now,
      ahead,
      isAlone,
      bytes,
      sentAt: undefined,
    };
    pending.set(key, entry);
    fresh.push(entry);
    this.#touched.add(partition);
    this.#size++;
    this.#bytes += bytes;
    return 'taken';
  }

  /** What came since the last call, by partition; it counts as sent. Costs nothing for what is already under way. */
  takeFresh(now: number): readonly DueCommands[] {
    const due: DueCommands[] = [];
    for (const partition of this.#touched) {
      const { fresh, heldUntil } = this.#of(partition);
      this.#of(partition).fresh = [];
      // Goes out with the rest when the time has come.
      if (heldUntil !== undefined && heldUntil > now) continue;
      for (const entry of fresh) entry.sentAt = now;
      due.push({ partition, commands: fresh.map(({ command }) => command), repeated: 0 });
    }
    this.#touched.clear();
    return due;
  }

  /** What has to go out again, by partition; it counts as sent now. Looks at everything: for a timer. */
  takeDue(now: number): readonly DueCommands[] {
    const due: DueCommands[] = [];
    for (const [partition, { pending, heldUntil }] of this.#partitions.entries()) {
      if (pending.size === 0 || (heldUntil !== undefined && heldUntil > now) || this.#touched.has(partition)) continue;
      const commands: SentCommand[] = [];
      let repeated = 0;
      for (const entry of pending.values()) {
        if (entry.sentAt !== undefined && entry.sentAt + this.#timings.repeatAfterMs > now) continue;
        if (entry.sentAt !== undefined) repeated++;
        entry.sentAt = now;
        commands.push(entry.command);
      }
      if (commands.length > 0) due.push({ partition, commands, repeated });
    }
    return due;
  }

  /** Nobody took what was sent to this partition: all of it goes out again, at `again`. */
  hold(partition: number, again: number): void {
    const held = this.#of(partition);
    for (const entry of held.pending.values()) if (entry.sentAt !== undefined) entry.sentAt = Number.NEGATIVE_INFINITY;
    held.heldUntil = again;
  }

  /** The waiters of a command that has its outcome; empty when it had one before. */
  settle(conversationId: string, commandId: string, now: number): Iterable<Waiter> {
    const { pending, lateness } = this.#of(partitionOf(conversationId));
    const key = keyOf(conversationId, commandId);
    const entry = pending.get(key);
    if (!entry) return [];
    this.#remove(pending, key, entry);
    lateness.settled({ waitedMs: now - entry.addedAt, ahead: entry.ahead, isAlone: entry.isAlone }, now);
    return entry.waiters;
  }

  /** The waiters of everything that has waited too long, which is given up. */
  takeExpired(now: number): readonly Waiter[] {
    const expired: Waiter[] = [];
    for (const { pending } of this.#partitions)
      for (const [key, entry] of pending) {
        if (entry.addedAt + this.#timings.giveUpAfterMs > now) break;
        this.#remove(pending, key, entry);
        expired.push(...entry.waiters);
      }
    return expired;
  }

  #of(partition: number): Partition {
    const found = this.#partitions[partition];
    if (!found) throw new RangeError(`there is no partition ${partition}`);
    return found;
  }

  #remove(pending: Map<string, Pending>, key: string, entry: Pending): void {
    pending.delete(key);
    this.#size--;
    this.#bytes -= entry.bytes;
  }
}

function keyOf(conversationId: string, commandId: string): string {
  return `${conversationId}/${commandId}`;
}

/** Of what a client can make large. */
export function textBytes({ sendMessage, rate }: SentCommand): number {
  const names = (sendMessage?.files ?? []).reduce((sum, { name }) => sum + (name?.length ?? 0), 0);
  return names + Buffer.byteLength(sendMessage?.text ?? rate?.comment ?? '');
}
