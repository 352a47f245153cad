import type { BenchRecord } from '../bench/record.ts';
import type { CurveRecord, GrowthRecord } from '../growth/record.ts';
import type { RowRecords } from '../rows/record.ts';

/** One number that the formulas use. */
export interface Input {
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  /** The command that measured it, or that it is assumed. */
  readonly from: string;
}

/** By the name that stands in the formulas. */
export type Inputs = Readonly<Record<InputName, Input>>;

export type InputName = keyof typeof assumed | MeasuredName;

const processes = ['gateway', 'session', 'persistence', 'llm-router', 'nats', 'postgres'] as const;
type Process = (typeof processes)[number];
type MeasuredName = `text.${Process}` | `ai.${Process}` | (typeof others)[number];
const others = ['frame', 'socket', 'kernel', 'interest', 'empty', 'row', 'kept'] as const;

const example = 'assumed; yours differs';

const assumed = {
  m: { value: 12, unit: '1/h', what: 'messages that a visitor writes, in the busiest hour', from: example },
  day: { value: 3, unit: '', what: 'the busiest hour over the mean of a day', from: example },
  a: { value: 0.8, unit: '', what: 'share of them that the AI answers; people answer the others', from: example },
  c: { value: 20, unit: '', what: 'pieces that an answer is shown in', from: example },
  long: { value: 600, unit: 'bytes', what: 'an answer', from: example },
  talk: { value: 20, unit: '', what: 'messages of a conversation', from: example },
  days: { value: 90, unit: 'days', what: 'messages are kept for so long', from: example },
  u: {
    value: 0.6,
    unit: '',
    what: 'of a core that may be used: the rest is for bursts, and for the pod that has just died',
    from: 'chosen',
  },
  z: { value: 1.2, unit: '', what: 'pods above what is needed, for a zone and for roll-outs', from: 'chosen' },
  S: {
    value: 20_000,
    unit: '',
    what: 'sockets on a gateway at most',
    from: 'chosen; `PARLEY_GATEWAY_MAX_CONNECTIONS` is 50,000',
  },
  pace: {
    value: 300,
    unit: '1/s',
    what: 'connections that a gateway lets in',
    from: 'the default of `PARLEY_GATEWAY_HANDSHAKES_PER_SECOND`',
  },
  beat: { value: 25, unit: 's', what: 'between heartbeats of a socket', from: 'the gateway' },
  wire: { value: 300, unit: 'bytes', what: 'a frame on the network, with TLS and TCP', from: 'assumed' },
  R: {
    value: 3,
    unit: '',
    what: 'NATS servers, each with a copy of the stream',
    from: 'chosen; measured was one, so that this is a multiplication',
  },
  core: { value: 0.04, unit: '$/h', what: 'price of a vCPU', from: 'an example' },
  mem: { value: 0.005, unit: '$/h', what: 'price of a GiB of memory', from: 'an example' },
  disk: { value: 0.1, unit: '$/month', what: 'price of a GiB of disk', from: 'an example' },
} as const satisfies Readonly<Record<string, Input>>;

/** Used until the row `ai` has been measured: a turn of 20 pieces. */
const assumedTurn: Readonly<Record<Process, number>> = {
  ...{ gateway: 600, session: 250, persistence: 170, 'llm-router': 1_800, nats: 500, postgres: 210 },
};

export interface Records {
  readonly bench: BenchRecord;
  readonly growth: GrowthRecord;
  readonly rows: RowRecords;
}

/** Answers the names of what has not been measured instead, when something is missing. */
export function inputsOf({ bench, growth, rows }: Records): Inputs | readonly string[] {
  const { database, gateways, sockets, watchers } = growth;
  const missing = Object.entries({ database, gateways, sockets, watchers }).flatMap(([name, record]) =>
    record ? [] : name,
  );
  if (missing.length > 0 || !database || !gateways || !sockets || !watchers) return missing;
  const text = (process: Process): Input => ({
    ...{ value: bench.figures.services[`${process}-0`]?.median ?? 0, unit: 'µs', what: `CPU per message: ${process}` },
    from: `\`npm run bench\`, ${bench.rate} a second`,
  });
  const turns = rows['ai']?.figures;
  const ai = (process: Process): Input => {
    const measured = turns?.cpuMicros[`${process}-0`];
    return {
      ...{ value: measured ?? assumedTurn[process], unit: 'µs', what: `CPU per question with its answer: ${process}` },
      from:
        turns && measured !== undefined
          ? `\`npm run scenarios -- ai\`, ${Math.round(turns.rate)} a second`
          : 'assumed until it is measured',
    };
  };
  const from = (curve: string) => `\`npm run growth -- ${curve}\``;
  return {
    ...assumed,
    ...(Object.fromEntries(
      processes.flatMap((one) => [
        [`text.${one}`, text(one)],
        [`ai.${one}`, ai(one)],
      ]),
    ) as Record<`text.${Process}` | `ai.${Process}`, Input>),
    // Many at a time, as a busy gateway has them.
    frame: { value: last(watchers, 'frame'), unit: 'µs', what: 'CPU per frame: gateway', from: from('watchers') },
    socket: { value: last(sockets, 'gatewayKib'), unit: 'KiB', what: 'an idle socket: gateway', from: from('sockets') },
    // Both ends were on the one machine.
    kernel: {
      value: Math.max(0, last(sockets, 'kernelKib') / 2),
      unit: 'KiB',
      what: 'an idle socket: kernel',
      from: from('sockets'),
    },
    interest: {
      value: Math.max(0, last(sockets, 'natsKib')),
      unit: 'KiB',
      what: 'its subscriptions: NATS',
      from: from('sockets'),
    },
    empty: { value: last(sockets, 'emptyMib'), unit: 'MiB', what: 'a gateway without sockets', from: from('sockets') },
    row: {
      value: database.facts?.['bytesPerMessage'] ?? 0,
      unit: 'bytes',
      what: 'a message of 140 bytes: PostgreSQL',
      from: from('database'),
    },
    kept: {
      value: gateways.facts?.['streamBytesPerMessage'] ?? 0,
      unit: 'bytes',
      what: 'the same: JetStream',
      from: from('gateways'),
    },
  };
}

function last({ points }: CurveRecord, key: string): number {
  return points.at(-1)?.values[key] ?? 0;
}
