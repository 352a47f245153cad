import { ParleyError } from '@parley/contract';

/** Named places in the code at which a test can have the process die, fail or freeze. */
export interface FaultPoints {
  /** Does nothing unless the configuration names this point. */
  hit(name: string): void;
}

export const noFaultPoints: FaultPoints = { hit: () => {} };

type Fault =
  | { readonly type: 'kill' }
  | { readonly type: 'throw' }
  | { readonly type: 'stall'; readonly stallMs: number };

interface Plan {
  readonly fault: Fault;
  /** On which hit, from 1; undefined = on each. */
  readonly onHit: number | undefined;
}

/** What a fault does to the process; tests of this file pass their own. */
export interface FaultEffects {
  kill(): void;
  /** Blocks the whole process, timers and sockets included, as a paused container would be. */
  stall(stallMs: number): void;
}

const processEffects: FaultEffects = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  stall: (stallMs) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stallMs);
  },
};

const ENTRY = /^([\w.-]+)=(kill|throw|stall:(\d+))(?:@([1-9]\d*|all))?$/;

/**
 * `<name>=kill@<n>,<name>=throw@<n>,<name>=stall:<ms>@<n>`: at the n-th hit (the first when left out), once; `@all`:
 * at each. Throws `invalid_config` for anything else.
 */
export function parseFaultPoints(text: string | undefined, effects: FaultEffects = processEffects): FaultPoints {
  if (text === undefined) return noFaultPoints;
  const plans = new Map(text.split(',').map((entry) => parseEntry(entry.trim())));
  const hits = new Map<string, number>();
  return {
    hit(name) {
      const plan = plans.get(name);
      if (plan === undefined) return;
      const count = (hits.get(name) ?? 0) + 1;
      hits.set(name, count);
      if (plan.onHit === undefined || count === plan.onHit) strike(name, plan.fault, effects);
    },
  };
}

function parseEntry(entry: string): [string, Plan] {
  const [, name, action, stallMs, onHit = '1'] = ENTRY.exec(entry) ?? [];
  if (name === undefined || action === undefined)
    throw new ParleyError('invalid_config', {
      detail: `PARLEY_FAULT_POINTS: expected <name>=kill@<n>, throw@<n> or stall:<ms>@<n>, got '${entry}'`,
    });
  const fault: Fault =
    stallMs !== undefined
      ? { type: 'stall', stallMs: Number(stallMs) }
      : { type: action === 'kill' ? 'kill' : 'throw' };
  return [name, { fault, onHit: onHit === 'all' ? undefined : Number(onHit) }];
}

function strike(name: string, fault: Fault, effects: FaultEffects): void {
  if (fault.type === 'kill') effects.kill();
  else if (fault.type === 'stall') effects.stall(fault.stallMs);
  else throw new Error(`fault point ${name}`);
}
