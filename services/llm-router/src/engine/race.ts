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

type RaceEvent =
  | { readonly type: 'late' }
  | { readonly type: 'opened'; readonly call: Call | undefined }
  | { readonly type: 'ended'; readonly call: Call; readonly outcome: CallOutcome };

/**
 * One call, and a second one beside it once it is late: until one has answered, or none is left. A whole answer does not
 * wait for a second call that is still being opened; that one finds the floor taken.
 */
export async function race(
  first: Call,
  second: SecondCall,
  floor: Floor,
  after: (delayMs: number, run: () => void) => () => void,
): Promise<RaceResult> {
  const ends = new Map([[first, join(first, floor)]]);
  const failures: { call: Call; failure: ProviderError }[] = [];
  const lateness = Promise.withResolvers<RaceEvent>();
  const forget =
    second.delayMs === undefined ? () => undefined : after(second.delayMs, () => lateness.resolve({ type: 'late' }));
  let beside: Promise<RaceEvent> | undefined = lateness.promise;
  let isOpening = false;
  try {
    while (ends.size > 0 || isOpening) {
      const event = await Promise.race([...ends.values(), ...(beside ? [beside] : [])]);
      switch (event.type) {
        case 'late':
          isOpening = true;
          beside = second.open().then((call) => ({ type: 'opened', call }));
          break;
        case 'opened':
          isOpening = false;
          beside = undefined;
          if (event.call) ends.set(event.call, join(event.call, floor));
          break;
        case 'ended': {
          const { call, outcome } = event;
          ends.delete(call);
          if (outcome.type === 'whole') return { whole: { call, reason: outcome.reason }, failures };
          if (outcome.type === 'failed') failures.push({ call, failure: outcome.failure });
          break;
        }
      }
    }
    return { whole: undefined, failures };
  } finally {
    forget();
  }
}

async function join(call: Call, floor: Floor): Promise<RaceEvent> {
  floor.join(call);
  return { type: 'ended', call, outcome: await call.done };
}
