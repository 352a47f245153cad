import { repeatUntilDone } from '@parley/flow';
import { checkHistory, type History, type Violation } from '@parley/testkit/history';
import { inParallel } from '../generator/in-parallel.ts';
import type { AuditOutcome } from '../scenario/scenario.ts';
import type { LightSocketDeps } from '../sockets/light-socket.ts';
import { readBack } from './read-back.ts';

/** What was seen of one conversation, by each of its sockets, and how to ask for it once more. */
export interface Subject {
  readonly conversationId: string;
  readonly histories: readonly History[];
  readonly target: string;
  readonly token: string;
}

const WIDTH = 16;
/** A target that was restarted during the load may not be back at its end. */
const patience = { baseMs: 200, capMs: 2_000, totalMs: 30_000, random: Math.random };

/**
 * Compares what visitors saw and were told with what is in the store. One conversation at a time, so that little of it is
 * in memory at once.
 */
export async function audit(deps: LightSocketDeps, subjects: readonly Subject[]): Promise<AuditOutcome> {
  const violations: Violation[] = [];
  let unread = 0;
  await inParallel(subjects.length, WIDTH, async (index) => {
    const { conversationId, histories, target, token } = subjects[index] as Subject;
    try {
      const read = () => readBack(deps, { target, token, conversationId });
      const stored = await repeatUntilDone(read, { ...patience, clock: deps.clock });
      violations.push(...checkHistory({ histories, stored: new Map([[stored.id, stored]]) }));
    } catch {
      unread++;
    }
  });
  return { audited: subjects.length - unread, unread, violations };
}

/** Of all generators: so many messages are kept for the audit, and no more. */
const KEPT_MESSAGES = 100_000;
/** What a closed loop may come to. */
const CLOSED_RATE = 10_000;

export interface ExpectedLoad {
  readonly connections: number;
  readonly rate: number;
  readonly isClosed: boolean;
  readonly warmupS: number;
  readonly durationS: number;
}

/** Every so-manieth conversation is audited: all of them in a short run, some in a long one. */
export function auditEvery({ connections, rate, isClosed, warmupS, durationS }: ExpectedLoad): number {
  const messages = (isClosed ? CLOSED_RATE : rate) * (warmupS + durationS);
  return Math.min(connections, Math.max(1, Math.ceil(messages / KEPT_MESSAGES)));
}
