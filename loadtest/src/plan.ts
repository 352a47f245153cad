export interface PlanOptions {
  readonly conversations: number;
  /** Messages per second, over all conversations. */
  readonly rate: number;
  readonly warmupS: number;
  readonly durationS: number;
}

/**
 * Every message of a run, fixed before it begins: when message `index` is to leave and where it belongs. A send time
 * never depends on how the system answers, so a stall shows as latency instead of as fewer messages (an open loop).
 */
export interface Plan {
  readonly conversations: number;
  readonly total: number;
  /** Messages before this one belong to the warm-up. */
  readonly firstMeasured: number;
  /** The measured window, in milliseconds since the first message. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Milliseconds since the first message. */
  intendedMs(index: number): number;
  /** Conversations take turns, so that each carries the same share. */
  conversationOf(index: number): number;
  /** The place of a message in its conversation: 0, 1, 2 … */
  numberOf(index: number): number;
  /** Undefined: the plan holds no such message. */
  indexOf(conversation: number, number: number): number | undefined;
}

const SECOND_MS = 1_000;

export function createPlan({ conversations, rate, warmupS, durationS }: PlanOptions): Plan {
  const firstMeasured = Math.ceil(warmupS * rate);
  const total = firstMeasured + Math.round(durationS * rate);
  return {
    conversations,
    total,
    firstMeasured,
    fromMs: warmupS * SECOND_MS,
    toMs: (warmupS + durationS) * SECOND_MS,
    intendedMs: (index) => (index * SECOND_MS) / rate,
    conversationOf: (index) => index % conversations,
    numberOf: (index) => Math.floor(index / conversations),
    indexOf(conversation, number) {
      const index = number * conversations + conversation;
      const isPlanned = Number.isInteger(number) && number >= 0 && conversation < conversations && index < total;
      return isPlanned ? index : undefined;
    },
  };
}
