import { checkDevice, checkLedger, openTurns, unfinished } from './checks.ts';
import { Device } from './device.ts';
import { commit, drawFaults, heal, type Victims } from './fault-plan.ts';
import { History } from './history.ts';
import { House } from './house.ts';
import type { Plant } from './plant.ts';
import { Dice } from './random.ts';
import { Scheduler } from './scheduler.ts';

export interface RunOptions {
  readonly seed: number;
  readonly plant?: Plant;
  /** Gets every line of the history. */
  readonly trace?: (line: string) => void;
}

export interface RunReport {
  readonly seed: number;
  /** Of the whole history: equal for equal runs. */
  readonly digest: string;
  /** Each begins with the invariant it breaks, or with `stuck`. */
  readonly violations: readonly string[];
  /** What was planned, and what it hit. */
  readonly faults: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** When all was quiet, in simulated ms. */
  readonly endedAtMs: number;
}

const FAULTS_UNTIL_MS = 40_000;
/** Stale results, late beats and lost sockets have come to their end by then. */
const QUIET_AT_LEAST_MS = 12_000;
const SECOND_LOOK_AFTER_MS = 3_000;
const QUIET_AT_MOST_MS = 75_000;
/** A run that is broken has enough of it after this many. */
const MAX_VIOLATIONS = 20;

/** One simulated shop: visitors, services and what goes wrong, all of it drawn from the seed. */
export async function runSimulation({ seed, plant = {}, trace }: RunOptions): Promise<RunReport> {
  const scheduler = new Scheduler();
  const dice = new Dice(seed);
  const history = new History(() => scheduler.now, trace);
  const violations: string[] = [];
  const onViolation = (violation: string) => {
    history.note('VIOLATION', violation);
    if (violations.length < MAX_VIOLATIONS) violations.push(violation);
  };
  const shape = dice.fork('shape');
  const house = new House(
    { scheduler, history, plant, dice: dice.fork('house') },
    { persistence: 2, session: shape.whole(2, 3), router: 2, gateway: 2 },
  );
  house.lossRate = shape.chance(0.5) ? shape.between(0, 0.05) : 0;
  const devices = createDevices(shape, (name) => ({
    scheduler,
    history,
    house,
    plant,
    onViolation,
    dice: dice.fork(name),
  }));
  const victims: Victims = { house, devices, scheduler };
  house.start();
  for (const device of devices) scheduler.after(shape.between(0, 3_000), () => device.open());
  planUse(scheduler, shape, devices);

  const faults: string[] = [];
  for (const planned of drawFaults(dice.fork('faults'), FAULTS_UNTIL_MS))
    scheduler.at(planned.atMs, () => {
      const hit = commit(victims, planned);
      const line = `${planned.kind}: ${hit ?? 'nobody'} (${Math.round(planned.lastsMs)} ms)`;
      history.note('FAULT', line);
      faults.push(`${(planned.atMs / 1_000).toFixed(3)} s ${line}`);
      if (hit !== undefined) history.count(`fault ${planned.kind}`);
    });

  const stuck = () => {
    const owed = openTurns(house.ledger).map((id) => `I10 ${id} has an open turn`);
    const waiting = devices.flatMap((device) => unfinished(device, house.ledger) ?? []);
    const behind = house.ledger.behind.map((partition) => `partition ${partition} is not published to its end`);
    return [...owed, ...waiting, ...behind];
  };
  try {
    await scheduler.runUntil(FAULTS_UNTIL_MS);
    history.note('FAULT', 'all is healed');
    heal(victims);
    const end = FAULTS_UNTIL_MS + QUIET_AT_MOST_MS;
    await scheduler.runUntil(FAULTS_UNTIL_MS + QUIET_AT_LEAST_MS);
    // A second look: what is late may come one too many, or a dead socket may only now be noticed.
    for (let looks = 0; looks < 2 && scheduler.now < end; looks++) {
      while (stuck().length > 0 && scheduler.now < end) await scheduler.runUntil(scheduler.now + 1_000);
      if (looks === 0) await scheduler.runUntil(scheduler.now + SECOND_LOOK_AFTER_MS);
    }
  } catch (thrown) {
    onViolation(`uncaught: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  for (const what of stuck()) onViolation(`stuck: ${what}`);
  for (const violation of checkLedger(house.ledger)) onViolation(violation);
  for (const device of devices) for (const violation of checkDevice(device, house.ledger)) onViolation(violation);
  for (const events of house.ledger.conversations.values())
    for (const event of events) {
      if (!house.ledger.isCaptured(event)) onViolation(`no stream ever had ${event.conversationId} ${event.seq}`);
      history.count('events');
      if (event.event.message && event.event.clientMessageId !== '') history.count('messages');
      if (event.event.turnId !== '') history.count(event.event.message ? 'answers' : 'turns ended otherwise');
      if (event.event.handoff) history.count('handoffs');
    }
  const endedAtMs = scheduler.now;
  history.count('steps', scheduler.planned);
  return { seed, digest: history.digest(), violations, faults, counts: history.counts, endedAtMs };
}

function createDevices(
  shape: Dice,
  depsOf: (name: string) => ConstructorParameters<typeof Device>[1],
): readonly Device[] {
  const devices: Device[] = [];
  const visitors = shape.whole(3, 5);
  for (let index = 0; index < visitors; index++) {
    const first = new Device(devices.length, depsOf(`device ${devices.length}`));
    devices.push(first);
    if (shape.chance(0.25)) devices.push(new Device(devices.length, depsOf(`device ${devices.length}`), first.storage));
  }
  return devices;
}

/** When who does what, drawn before the run. */
function planUse(scheduler: Scheduler, shape: Dice, devices: readonly Device[]): void {
  for (const device of devices) {
    const wantsHuman = shape.chance(0.4);
    for (let count = shape.whole(6, 12); count > 0; count--) {
      const atMs = shape.between(500, FAULTS_UNTIL_MS);
      const burst = shape.chance(0.4) ? shape.whole(2, 5) : 1;
      const mood = shape.next();
      const isHasty = shape.chance(0.3);
      const paceMs = shape.between(1, 300);
      scheduler.at(atMs, () => {
        if (mood < 0.08) device.act('stop');
        else if (mood < 0.11) device.act('rate');
        else if (mood < 0.13) device.act('leave');
        else if (mood < 0.2) device.act('typing');
        else
          for (let sent = 0; sent < burst; sent++)
            scheduler.after(isHasty ? 0 : sent * paceMs, () => device.act('send'));
      });
    }
    if (wantsHuman) scheduler.at(shape.between(15_000, FAULTS_UNTIL_MS), () => device.act('requestHuman'));
  }
}
