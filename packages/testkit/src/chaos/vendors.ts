import { type Behaviour, type Simulator, startSimulator } from '../simulators/index.ts';
import type { Environment } from '../stack/stack.ts';
import type { Random } from './random.ts';

export interface Vendors {
  /** What a router finds them by. */
  readonly env: Environment;
  stop(): Promise<void>;
}

/** About a second of streaming: long enough for somebody to break in. */
const ANSWER = Array.from({ length: 48 }, (_, index) => `word${index}`).join(' ');
const TROUBLE_EVERY_MS = 1_000;

const troubles: readonly Partial<Behaviour>[] = [
  { status: { reason: 'overloaded' } },
  { status: { reason: 'rate-limit', retryAfter: 1 } },
  { status: { reason: 'internal' } },
  { fault: { kind: 'cut', afterChunks: 5, how: 'reset' } },
  { fault: { kind: 'cut', afterChunks: 3, how: 'end' } },
  { fault: { kind: 'stream-error', afterChunks: 8, reason: 'overloaded' } },
  { fault: { kind: 'hang', afterChunks: 4 } },
  { fault: { kind: 'dribble', everyMs: 20 } },
];

/** Two vendors, of which the first has its bad moments. */
export async function startVendors(random: Random): Promise<Vendors> {
  const behaviour = { answer: ANSWER, chunkCharacters: 16, chunkDelayMs: 50, firstTextDelayMs: 100, keptRequests: 100 };
  const [first, second]: Simulator[] = await Promise.all([
    startSimulator({ protocol: 'openai', ...behaviour }),
    startSimulator({ protocol: 'anthropic', ...behaviour }),
  ]);
  if (first === undefined || second === undefined) throw new Error('no vendors');
  const trouble = setInterval(() => first.next(random.pick(troubles)), TROUBLE_EVERY_MS);
  return {
    env: {
      ...{ OPENAI_BASE_URL: first.url, OPENAI_API_KEY: 'any' },
      ...{ ANTHROPIC_BASE_URL: second.url, ANTHROPIC_API_KEY: 'any' },
    },
    async stop() {
      clearInterval(trouble);
      await Promise.all([first.stop(), second.stop()]);
    },
  };
}
