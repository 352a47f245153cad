import type { CallOutcome } from '../domain/call-phase.ts';
import type { ProviderError } from '../ports.ts';
import type { Call } from './call.ts';
import type { Floor } from './floor.ts';

export interface RaceResult {
  readonly whole: { readonly call: Call; readonly reason: 'stop' | 'length' | 'tool-calls' } | undefined;
  readonly failures: readonly { readonly call: Call; readonly failure: ProviderError }[];
}

export interface SecondCall {
  /** Ms after which the first text is late; undefined: nobody is called beside. */
  readonly delayMs: number | undefined;
  /** Undefined: there is nobody, or it is not allowed. */
  open(): Promise<Call | undefined>;
}

/** One call, and a second one beside it once it is late: until one has answered, or none is left. */
export async function race(
  first: Call,
  second: SecondCall,
  floor: Floor,
  after: (delayMs: number, run: () => void) => () => void,
): Promise<RaceResult> {
  const ends = new Map([[first, join(first, floor)]]);
  const failures: { call: Call; failure: ProviderError }[] = [];
  const lateness = Promise.withResolvers<'late'>();
  const forget = second.delayMs === undefined ? () => undefined : after(second.delayMs, () => lateness.resolve('late'));
  let isEarly = true;
  try {
    while (ends.size > 0) {
      const event = await Promise.race([...ends.values(), ...(isEarly ? [lateness.promise] : [])]);
      if (event === 'late') {
        isEarly = false;
        const call = await second.open();
        if (call) ends.set(call, join(call, floor));
        continue;
      }
      const { call, outcome } = event;
      ends.delete(call);
      if (outcome.type === 'whole') return { whole: { call, reason: outcome.reason }, failures };
      if (outcome.type === 'failed') failures.push({ call, failure: outcome.failure });
    }
    return { whole: undefined, failures };
  } finally {
    forget();
  }
}

async function join(call: Call, floor: Floor): Promise<{ readonly call: Call; readonly outcome: CallOutcome }> {
  floor.join(call);
  return { call, outcome: await call.done };
}
