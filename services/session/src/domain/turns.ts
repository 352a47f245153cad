import { parseTurnId, partitionOf } from '@parley/contract';

/** No beat named a turn for this long: its router is taken to be dead. Routers beat once a second. */
export const SILENCE_MS = 3_000;
/** A turn ends after this long without a living attempt: nobody waits longer for an answer. */
export const MAX_AGE_MS = 120_000;
/** A prompt that kills its routers must end. */
export const MAX_ATTEMPTS = 5;
/** An attempt's number is `generation × 1000 + n`: a new holder's numbers are above those of the one before. */
const ATTEMPTS_PER_GENERATION = 1_000;
/** Waits between asks that nobody took on. They cost no attempt: no router has seen the turn. */
const ASK_AGAIN_MS = [100, 300, 1_000, 2_000] as const;
/** Turns given out at one look: an heir of thousands does not ask for all of them at once. */
export const MAX_PER_LOOK = 100;

/** What a dispatch needs to know of a turn. */
export interface TurnJob {
  readonly turnId: string;
  readonly tenantId: string;
  readonly siteId: string;
  readonly conversationId: string;
  readonly partition: number;
  /** Visitor messages up to this seq are to be answered. */
  readonly answersTo: number;
  /** Of the command that opened it; empty when another holder saw that one. */
  readonly traceparent: string;
}

/** What one commit did to a conversation's turn. */
export interface TurnChange {
  readonly conversationId: string;
  /** The open turn after the commit; undefined: none. */
  readonly open: TurnJob | undefined;
  /** It was not open before: else a router may be at work on it, asked by the holder before this one. */
  readonly opens: boolean;
  /** Since the commit of the oldest unanswered message. */
  readonly ageMs: number;
  /** A router's result ended the turn before: that router needs no telling. */
  readonly isAnswered: boolean;
}

export type TurnEffect =
  | { readonly type: 'dispatch'; readonly job: TurnJob; readonly attempt: number; readonly isFirst: boolean }
  | { readonly type: 'cancel'; readonly turnId: string; readonly attempt: number }
  /** Commit its end as EXPIRED. */
  | { readonly type: 'expire'; readonly job: TurnJob; readonly attempt: number };

interface TrackedTurn {
  job: TurnJob;
  /** When the oldest unanswered message was committed. */
  readonly since: number;
  /** 0: none made or seen by this holder. */
  newestAttempt: number;
  /** What the newest attempt was asked to answer; undefined when another holder asked. */
  askedTo: number | undefined;
  /** Attempts that may have reached a router. */
  attempts: number;
  /** Last time a beat named the newest attempt, or began to be expected to. */
  heardAt: number;
  /** Last time a beat named it. */
  aliveAt: number | undefined;
  /** Nobody took it on: ask again at this time. */
  askAt: number | undefined;
  refusals: number;
}

interface TrackedPartition {
  readonly generation: number;
  /** False until the open turns it came with have been read: until then a beat proves nothing. */
  isRead: boolean;
  /** Conversations committed to since the take: what was read may be older. */
  readonly touched: Set<string>;
}

/**
 * Which AI turns are open in the partitions held, and whether somebody works on each. A pure machine: every input
 * carries the time (any monotonic clock, ms), every answer is a list of effects.
 *
 *     opened ──dispatch──▶ asked ──beat──▶ alive ──beat──▶ …
 *                            │ nobody takes it on: ask again, same count
 *                            ▼ silent for 3 s (asked or alive)
 *                  suspects → the shell flushes its connection → `confirm`
 *                            ▼ still silent
 *            attempts left and young: dispatch, higher attempt     else: expire
 */
export class TurnTracker {
  readonly #partitions = new Map<number, TrackedPartition>();
  readonly #turns = new Map<string, TrackedTurn>();
  readonly #turnOfConversation = new Map<string, string>();
  /** What routers named of late, whoever holds it: who takes a partition over knows at once which of its turns are cared for. */
  readonly #named = new Map<string, { readonly attempt: number; readonly at: number }>();
  #listeningSince = Number.POSITIVE_INFINITY;

  get size(): number {
    return this.#turns.size;
  }

  holds(partition: number): boolean {
    return this.#partitions.has(partition);
  }

  take(partition: number, generation: number): void {
    this.drop(partition);
    this.#partitions.set(partition, { generation, isRead: false, touched: new Set() });
  }

  drop(partition: number): void {
    this.#partitions.delete(partition);
    for (const { job } of this.#turns.values()) if (job.partition === partition) this.#forget(job);
  }

  /** Partitions whose open turns are still to be read. */
  unread(): readonly number[] {
    return [...this.#partitions].filter(([, held]) => !held.isRead).map(([partition]) => partition);
  }

  /**
   * The turns a partition came with, `ageMs` each. They are not dispatched at once: a router may be at work on them. But
   * one that is older than the silence, and that nobody has named as long as that, need not be waited for again.
   */
  read(partition: number, turns: readonly { readonly job: TurnJob; readonly ageMs: number }[], now: number): void {
    const held = this.#partitions.get(partition);
    if (!held || held.isRead) return;
    for (const { job, ageMs } of turns) {
      if (held.touched.has(job.conversationId)) continue;
      const turn = this.#track(job, now - ageMs, now - ageMs);
      const named = this.#named.get(job.turnId);
      if (!named) continue;
      this.#adopt(turn, named.attempt);
      turn.heardAt = Math.max(turn.heardAt, named.at);
      turn.aliveAt = named.at;
    }
    held.isRead = true;
    held.touched.clear();
  }

  /** What a commit did to a conversation's open turn. Only a commit that opens a turn dispatches at once. */
  committed({ conversationId, open, opens, ageMs, isAnswered }: TurnChange, now: number): readonly TurnEffect[] {
    const held = this.#partitions.get(partitionOf(conversationId));
    if (!held) return [];
    if (!held.isRead) held.touched.add(conversationId);
    const before = this.#turns.get(this.#turnOfConversation.get(conversationId) ?? '');
    if (before && open && before.job.turnId === open.turnId) {
      before.job = open;
      return [];
    }
    const effects: TurnEffect[] = [];
    if (before) {
      this.#forget(before.job);
      if (!isAnswered && before.newestAttempt > 0)
        effects.push({ type: 'cancel', turnId: before.job.turnId, attempt: before.newestAttempt });
    }
    if (open) {
      const turn = this.#track(open, now - ageMs, now);
      if (opens) effects.push(...this.#dispatch(turn, held.generation, now, true));
    }
    return effects;
  }

  /** A router's beat. What it names of ours without need is to stop. */
  beat(held: readonly { readonly turnId: string; readonly attempt: number }[], now: number): readonly TurnEffect[] {
    const effects: TurnEffect[] = [];
    for (const [turnId, { at }] of this.#named) {
      if (now - at < SILENCE_MS) break;
      this.#named.delete(turnId);
    }
    for (const { turnId, attempt } of held) {
      // Put last again, so that the oldest stand first.
      this.#named.delete(turnId);
      this.#named.set(turnId, { attempt, at: now });
      const turn = this.#turns.get(turnId);
      if (turn && attempt >= turn.newestAttempt) {
        if (attempt > turn.newestAttempt) this.#adopt(turn, attempt);
        turn.heardAt = now;
        turn.aliveAt = now;
        turn.askAt = undefined;
        turn.refusals = 0;
      } else if (turn || this.#hasEnded(turnId, attempt)) effects.push({ type: 'cancel', turnId, attempt });
    }
    return effects;
  }

  /** Beats are heard from now on, for the first time or again: those missed before say nothing about routers. */
  listening(now: number): void {
    this.#listeningSince = now;
  }

  /** Nobody took the attempt on (no router, or all full): it did not count. */
  refused(turnId: string, attempt: number, now: number): void {
    const turn = this.#turns.get(turnId);
    if (!turn || turn.newestAttempt !== attempt || (turn.aliveAt ?? Number.NEGATIVE_INFINITY) >= turn.heardAt) return;
    turn.attempts = Math.max(0, turn.attempts - 1);
    turn.askAt = now + (ASK_AGAIN_MS[Math.min(turn.refusals, ASK_AGAIN_MS.length - 1)] ?? 0);
    turn.refusals += 1;
  }

  /** Turns nobody took on whose time to ask again has come; the too old ones end. */
  due(now: number): readonly TurnEffect[] {
    return this.#againWhere((turn) => turn.askAt !== undefined && turn.askAt <= now, now);
  }

  /** Whether any turn has been silent for too long: flush the connection, then {@link confirm}. */
  hasSuspects(now: number): boolean {
    for (const turn of this.#turns.values()) if (this.#isSilent(turn, now)) return true;
    return false;
  }

  /** Everything the server had for us has been read: who is still silent is dead. */
  confirm(now: number): readonly TurnEffect[] {
    return this.#againWhere((turn) => this.#isSilent(turn, now), now);
  }

  /** For judging a failure: the newest attempt known, and what it was asked to answer. */
  newestAttempt(turnId: string): { readonly attempt: number; readonly answersTo: number | undefined } | undefined {
    const turn = this.#turns.get(turnId);
    return turn && { attempt: turn.newestAttempt, answersTo: turn.askedTo };
  }

  #isSilent(turn: TrackedTurn, now: number): boolean {
    const held = this.#partitions.get(turn.job.partition);
    return held?.isRead === true && now - Math.max(turn.heardAt, this.#listeningSince) >= SILENCE_MS;
  }

  /** The oldest first; the others have their turn at the next look. */
  #againWhere(isMeant: (turn: TrackedTurn) => boolean, now: number): readonly TurnEffect[] {
    const effects: TurnEffect[] = [];
    for (const turn of this.#turns.values()) {
      if (effects.length >= MAX_PER_LOOK) break;
      if (isMeant(turn)) effects.push(...this.#again(turn, now));
    }
    return effects;
  }

  #again(turn: TrackedTurn, now: number): readonly TurnEffect[] {
    const { job, newestAttempt, attempts, since, aliveAt = since } = turn;
    const generation = this.#partitions.get(job.partition)?.generation ?? 0;
    if (attempts < MAX_ATTEMPTS && now - Math.max(since, aliveAt) < MAX_AGE_MS)
      return this.#dispatch(turn, generation, now);
    // Said again after every silence until it is committed: the command may be lost with its batch.
    turn.heardAt = now;
    turn.askAt = undefined;
    return [{ type: 'expire', job, attempt: newestAttempt }];
  }

  #dispatch(turn: TrackedTurn, generation: number, now: number, isFirst = false): readonly TurnEffect[] {
    turn.newestAttempt = Math.max(turn.newestAttempt, generation * ATTEMPTS_PER_GENERATION) + 1;
    turn.askedTo = turn.job.answersTo;
    turn.attempts += 1;
    turn.heardAt = now;
    turn.askAt = undefined;
    return [{ type: 'dispatch', job: turn.job, attempt: turn.newestAttempt, isFirst }];
  }

  /** A healthy attempt keeps its number: a floor of our own would cancel good work. */
  #adopt(turn: TrackedTurn, attempt: number): void {
    turn.newestAttempt = attempt;
    turn.askedTo = undefined;
    turn.attempts = Math.max(turn.attempts, 1);
  }

  #track(job: TurnJob, since: number, heardAt: number): TrackedTurn {
    const turn: TrackedTurn = {
      job,
      since,
      newestAttempt: 0,
      askedTo: undefined,
      attempts: 0,
      heardAt,
      aliveAt: undefined,
      askAt: undefined,
      refusals: 0,
    };
    this.#turns.set(job.turnId, turn);
    this.#turnOfConversation.set(job.conversationId, job.turnId);
    return turn;
  }

  #forget(job: TurnJob): void {
    this.#turns.delete(job.turnId);
    this.#turnOfConversation.delete(job.conversationId);
  }

  /**
   * Not tracked, in a partition of which every open turn is tracked. An attempt of a later generation is another
   * holder's: this one has been paused, and does not know yet that its time is over.
   */
  #hasEnded(turnId: string, attempt: number): boolean {
    const name = parseTurnId(turnId);
    const held = name && this.#partitions.get(partitionOf(name.conversationId));
    return held?.isRead === true && attempt < (held.generation + 1) * ATTEMPTS_PER_GENERATION;
  }
}
