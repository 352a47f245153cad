import type { Command } from '@parley/contract';

/** Where the outcome of one command goes; a sender that moved on repeats from a new subject. */
const MAX_REPLIES = 4;

/** A command that waits to be decided. */
export interface QueuedCommand {
  readonly command: Command;
  readonly partition: number;
  /** Empty for a command of the session's own. */
  readonly replies: string[];
  readonly bytes: number;
  /** Monotonic, ms. */
  readonly arrivedAt: number;
  /** How often it was decided and its commit refused. */
  rounds: number;
}

/** Commands in the order they came, each once however often it is repeated. Bounded in number and bytes. */
export class CommandQueue {
  readonly #limits: { readonly maxCommands: number; readonly maxBytes: number };
  #entries: QueuedCommand[] = [];
  /** The entries before this index have been taken: moving the rest for each batch would cost more. */
  #first = 0;
  #bytes = 0;
  readonly #byId = new Map<string, QueuedCommand>();

  constructor(limits: { readonly maxCommands: number; readonly maxBytes: number }) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#byId.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** `repeated`: it waits here already, and keeps its place. `full`: not taken. */
  push(
    command: Command,
    from: {
      readonly partition: number;
      readonly reply: string | undefined;
      readonly bytes: number;
      readonly now: number;
    },
  ): 'queued' | 'repeated' | 'full' {
    const { partition, reply, bytes, now } = from;
    const waiting = this.#byId.get(keyOf(command));
    if (waiting) {
      if (reply !== undefined && !waiting.replies.includes(reply)) {
        waiting.replies.push(reply);
        if (waiting.replies.length > MAX_REPLIES) waiting.replies.shift();
      }
      return 'repeated';
    }
    if (this.size >= this.#limits.maxCommands || this.#bytes + bytes > this.#limits.maxBytes) return 'full';
    const replies = reply === undefined ? [] : [reply];
    const entry = { command, partition, replies, bytes, arrivedAt: now, rounds: 0 };
    this.#entries.push(entry);
    this.#byId.set(keyOf(command), entry);
    this.#bytes += bytes;
    return 'queued';
  }

  /** The oldest ones within the limits; at least one if there is any. */
  take(maxCommands: number, maxBytes: number): QueuedCommand[] {
    const taken: QueuedCommand[] = [];
    let bytes = 0;
    for (; taken.length < maxCommands; this.#first++) {
      const entry = this.#entries[this.#first];
      if (!entry || (taken.length > 0 && bytes + entry.bytes > maxBytes)) break;
      bytes += entry.bytes;
      this.#byId.delete(keyOf(entry.command));
      taken.push(entry);
    }
    this.#bytes -= bytes;
    if (this.#first * 2 >= this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    return taken;
  }
}

function keyOf({ conversationId, commandId }: Command): string {
  // Neither holds a space: both are checked tokens.
  return `${conversationId} ${commandId}`;
}
