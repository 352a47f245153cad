import type { Device } from './device.ts';
import type { House, Life, Role, Slot } from './house.ts';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';

/** What a fault may be done to. */
export interface Victims {
  readonly house: House;
  readonly devices: readonly Device[];
  readonly scheduler: Scheduler;
}

/** One fault, drawn before the run: the same seed has the same ones. */
export interface PlannedFault {
  readonly kind: FaultKind;
  readonly atMs: number;
  readonly lastsMs: number;
  /** From 0 to below 1: which of the possible victims, and how bad. */
  readonly which: number;
  readonly amount: number;
}

/** Says what it hit; undefined: nothing was there to be hit. */
type Fault = (victims: Victims, planned: PlannedFault) => string | undefined;

function choose<T>(all: readonly T[], which: number): T | undefined {
  return all[Math.floor(which * all.length)];
}

function alive({ house }: Victims, ...roles: readonly Role[]): (Slot & { life: Life })[] {
  return house.slots.filter(
    (slot): slot is Slot & { life: Life } => roles.includes(slot.role) && slot.life?.process.isDead === false,
  );
}

const kill =
  (role: Role): Fault =>
  (victims, { which }) => {
    const slot = choose(alive(victims, role), which);
    slot?.life.process.kill();
    return slot?.life.process.name;
  };

const killAt =
  (role: Role, ...points: readonly string[]): Fault =>
  (victims, { which, amount }) => {
    const slot = choose(alive(victims, role), which);
    if (!slot) return undefined;
    slot.life.armed = choose(points, amount);
    return `${slot.life.process.name} at ${slot.life.armed}`;
  };

const pause =
  (...roles: readonly Role[]): Fault =>
  (victims, { which, lastsMs }) => {
    const process = choose(alive(victims, ...roles), which)?.life.process;
    process?.pause();
    victims.scheduler.after(lastsMs, () => process?.resume());
    return process?.name;
  };

const onConnection =
  (
    begin: (life: Life['connections'][number], amount: number) => void,
    end: (life: Life['connections'][number]) => void,
  ): Fault =>
  (victims, { which, amount, lastsMs }) => {
    const all = alive(victims, 'session', 'gateway', 'router', 'persistence').flatMap(({ life }) =>
      life.connections.map((connection) => ({ connection, name: `${life.process.name} ${connection.name}` })),
    );
    const chosen = choose(all, which);
    if (!chosen) return undefined;
    begin(chosen.connection, amount);
    victims.scheduler.after(lastsMs, () => end(chosen.connection));
    return chosen.name;
  };

const onStore =
  (
    begin: (trouble: House['store']['trouble'], amount: number) => void,
    end: (trouble: House['store']['trouble']) => void,
  ): Fault =>
  ({ house, scheduler }, { amount, lastsMs }) => {
    begin(house.store.trouble, amount);
    scheduler.after(lastsMs, () => end(house.store.trouble));
    return 'store';
  };

const onWire =
  (act: (wire: Device['openWires'][number]) => void): Fault =>
  ({ devices }, { which }) => {
    const wires = devices.flatMap((device) => device.openWires.map((wire) => ({ wire, device })));
    const chosen = choose(wires, which);
    if (!chosen) return undefined;
    act(chosen.wire);
    return chosen.device.name;
  };

const HOUR_MS = 3_600_000;

/** Kind → how often it is drawn, and what it does. */
const faults = {
  'session killed': { weight: 3, run: kill('session') },
  'session killed at a point': {
    weight: 4,
    run: killAt(
      'session',
      'session.append.before',
      'session.append.after',
      'session.outcome.after',
      'session.publish.after',
    ),
  },
  stopped: {
    weight: 4,
    run: (victims, { which }) => {
      const life = choose(alive(victims, 'session', 'gateway', 'router'), which)?.life;
      void life?.service?.then((service) => service.stop()).then(() => life.process.kill());
      return life?.process.name;
    },
  },
  'gateway killed': { weight: 2, run: kill('gateway') },
  'router killed': { weight: 2, run: kill('router') },
  'router killed at a point': { weight: 2, run: killAt('router', 'router.result.before') },
  'persistence killed': { weight: 1, run: kill('persistence') },
  paused: { weight: 4, run: pause('session', 'session', 'gateway', 'router') },
  'persistence paused': { weight: 1, run: pause('persistence') },
  'connection cut': {
    weight: 4,
    run: onConnection(
      (connection) => connection.cut(),
      (connection) => connection.mend(),
    ),
  },
  'connection lossy': {
    weight: 3,
    run: onConnection(
      (connection, amount) => {
        connection.lossRate = 0.02 + amount * 0.4;
      },
      (connection) => {
        connection.lossRate = 0;
      },
    ),
  },
  'connection slow': {
    weight: 2,
    run: onConnection(
      (connection, amount) => {
        connection.extraDelayMs = 50 + amount * 1_500;
      },
      (connection) => {
        connection.extraDelayMs = 0;
      },
    ),
  },
  'store slow': {
    weight: 2,
    run: onStore(
      (trouble, amount) => {
        trouble.slowMs = 200 + amount * 4_000;
      },
      (trouble) => {
        trouble.slowMs = 0;
      },
    ),
  },
  'store down': {
    weight: 1,
    run: onStore(
      (trouble) => {
        trouble.isDown = true;
      },
      (trouble) => {
        trouble.isDown = false;
      },
    ),
  },
  'append replies lost': {
    weight: 2,
    run: onStore(
      (trouble, amount) => {
        trouble.lostReplyRate = 0.2 + amount * 0.8;
      },
      (trouble) => {
        trouble.lostReplyRate = 0;
      },
    ),
  },
  'socket cut': { weight: 4, run: onWire((wire) => wire.cut()) },
  'socket half open': { weight: 3, run: onWire((wire) => wire.goSilent()) },
  'page reloaded': {
    weight: 2,
    run: ({ devices }, { which }) => {
      const device = choose(devices, which);
      device?.open();
      return device?.name;
    },
  },
  'browser asleep': {
    weight: 1,
    run: ({ devices, scheduler }, { which, lastsMs }) => {
      const device = choose(devices, which);
      device?.process?.pause();
      scheduler.after(lastsMs, () => device?.wake());
      return device?.name;
    },
  },
  'wall clock jumped': {
    weight: 2,
    run: (victims, { which, amount }) => {
      const process = choose(alive(victims, 'session', 'session', 'gateway', 'router'), which)?.life.process;
      process?.jumpWall((amount - 0.5) * 2 * HOUR_MS);
      return process?.name;
    },
  },
  'stream wiped': {
    weight: 1,
    run: ({ house }) => {
      house.wipeStream();
      return 'stream';
    },
  },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly run: Fault }>>;

export type FaultKind = keyof typeof faults;

const LONGEST_MS = 15_000;

export function drawFaults(dice: Dice, untilMs: number): readonly PlannedFault[] {
  const kinds = (Object.keys(faults) as FaultKind[]).flatMap((kind) =>
    Array<FaultKind>(faults[kind].weight).fill(kind),
  );
  return Array.from({ length: dice.whole(8, 24) }, (): PlannedFault => {
    const kind = dice.pick(kinds) ?? 'socket cut';
    const lastsMs = dice.chance(0.7) ? dice.between(100, 5_000) : dice.between(100, LONGEST_MS);
    return { kind, lastsMs, atMs: dice.between(1_000, untilMs), which: dice.next(), amount: dice.next() };
  }).sort((one, other) => one.atMs - other.atMs);
}

export function commit(victims: Victims, planned: PlannedFault): string | undefined {
  const run: Fault = faults[planned.kind].run;
  return run(victims, planned);
}

/** Ends everything that is still wrong. */
export function heal({ house, devices }: Victims): void {
  house.lossRate = 0;
  Object.assign(house.store.trouble, { slowMs: 0, isDown: false, lostReplyRate: 0 });
  for (const slot of house.slots) {
    house.restart(slot);
    if (!slot.life) continue;
    slot.life.armed = undefined;
    slot.life.process.resume();
    for (const connection of slot.life.connections) {
      connection.lossRate = 0;
      connection.extraDelayMs = 0;
      connection.mend();
    }
  }
  for (const device of devices) if (device.process?.isPaused) device.wake();
}
