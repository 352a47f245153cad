import type { InputName, Inputs } from './inputs.ts';

/** What follows for one number of visitors, by the quantities' names. */
export type Sizing = Readonly<Record<string, number>>;

interface Quantity {
  readonly name: string;
  readonly what: string;
  readonly unit: string;
  /** As it is shown; {@link of} is the same. */
  readonly formula: string;
  of(of: (name: InputName) => number, found: (name: string) => number): number;
}

const MICROS = 1e6;
const DAY_S = 86_400;
const KIB = 1_024;
const GIB = 1_024 ** 3;
const MONTH_H = 730;
/** Of a pod that holds no sockets. */
const POD_GIB = 0.25;
/** What is open of hundreds of answers a second: measured was 0.38. */
const ROUTER_GIB = 0.5;
const TURN_PIECES = 20;

type Busy = 'session' | 'persistence' | 'nats' | 'postgres';

/** A question that the AI answers costs a turn; one that a person answers, two messages. */
const cores = (process: Busy, times: { readonly formula: string; readonly by?: InputName } = { formula: '' }) =>
  ({
    unit: 'vCPU',
    formula: `(q·a·ai.${process} + 2·q·(1−a)·text.${process})${times.formula} / 10⁶ / u`,
    of: (of, found) => {
      const [q, a] = [found('q'), of('a')];
      const micros = q * a * of(`ai.${process}`) + 2 * q * (1 - a) * of(`text.${process}`);
      return (micros * (times.by ? of(times.by) : 1)) / MICROS / of('u');
    },
  }) as const satisfies Omit<Quantity, 'name' | 'what'>;

const pods = (name: string, of: string) =>
  ({
    ...{ name, unit: '', formula: `⌈${of}·z⌉, at least 2` },
    of: (input, found) => Math.max(2, Math.ceil(found(of) * input('z'))),
  }) as const satisfies Omit<Quantity, 'what'>;

/** In an order in which each uses only what stands before it. `V`: visitors online. */
export const quantities: readonly Quantity[] = [
  {
    ...{ name: 'q', what: 'questions', unit: '1/s', formula: 'V·m / 3600' },
    of: (of, found) => (found('V') * of('m')) / 3_600,
  },
  { name: 'e', what: 'events committed', unit: '1/s', formula: '2·q', of: (_of, found) => 2 * found('q') },
  {
    ...{ name: 'd', what: 'pieces of answers', unit: '1/s', formula: 'q·a·c' },
    of: (of, found) => found('q') * of('a') * of('c'),
  },
  {
    ...{ name: 'Cg', what: 'CPU of gateways', unit: 'vCPU' },
    formula: `(q·a·(ai.gateway + (c−${TURN_PIECES})·frame) + 2·q·(1−a)·text.gateway + V/beat·frame) / 10⁶ / u`,
    of(of, found) {
      const turns = found('q') * of('a') * (of('ai.gateway') + (of('c') - TURN_PIECES) * of('frame'));
      const people = 2 * found('q') * (1 - of('a')) * of('text.gateway');
      return (turns + people + (found('V') / of('beat')) * of('frame')) / MICROS / of('u');
    },
  },
  { name: 'Cs', what: 'of sessions', ...cores('session') },
  { name: 'Cp', what: 'of persistence', ...cores('persistence') },
  {
    ...{ name: 'Cr', what: 'of routers', unit: 'vCPU', formula: 'q·a·ai.llm-router / 10⁶ / u' },
    of: (of, found) => (found('q') * of('a') * of('ai.llm-router')) / MICROS / of('u'),
  },
  { name: 'Cn', what: 'of all NATS servers', ...cores('nats', { formula: '·R', by: 'R' }) },
  { name: 'Cd', what: 'of PostgreSQL', ...cores('postgres') },
  {
    ...{ name: 'G', what: 'gateways, a vCPU each', unit: '', formula: '⌈max(V/S, Cg)·z⌉, at least 2' },
    of: (of, found) => Math.max(2, Math.ceil(Math.max(found('V') / of('S'), found('Cg')) * of('z'))),
  },
  { what: 'sessions, the same', ...pods('P', 'Cs') },
  { what: 'persistence', ...pods('T', 'Cp') },
  { what: 'routers', ...pods('L', 'Cr') },
  {
    ...{
      name: 'Mg',
      what: 'memory of a gateway',
      unit: 'GiB',
      formula: '(empty·1024 + V/G·(socket + kernel)) / 1024²',
    },
    of: (of, found) => (of('empty') * KIB + (found('V') / found('G')) * (of('socket') + of('kernel'))) / KIB ** 2,
  },
  {
    ...{ name: 'Mn', what: 'of a NATS server', unit: 'GiB', formula: '0.25 + V·interest / 1024²' },
    of: (of, found) => POD_GIB + (found('V') * of('interest')) / KIB ** 2,
  },
  {
    ...{
      name: 'Md',
      what: 'of PostgreSQL: the conversations that go on',
      unit: 'GiB',
      formula: '2 + V·talk·row / 1024³',
    },
    of: (of, found) => 2 + (found('V') * of('talk') * of('row')) / GIB,
  },
  {
    ...{ name: 'D', what: 'PostgreSQL grows in a day', unit: 'GiB' },
    formula: 'e/day·86400·(row + a/2·2·(long−140)) / 1024³',
    // An answer stands there twice, as the frame and as its text.
    of: (of, found) => ((found('e') / of('day')) * DAY_S * (of('row') + (of('a') / 2) * 2 * (of('long') - 140))) / GIB,
  },
  {
    ...{ name: 'Dk', what: 'and has in the end', unit: 'GiB', formula: 'D·days' },
    of: (of, found) => found('D') * of('days'),
  },
  {
    ...{ name: 'J', what: 'JetStream, a day on each server', unit: 'GiB' },
    formula: 'e/day·86400·(kept + a/2·(long−140)) / 1024³',
    of: (of, found) => ((found('e') / of('day')) * DAY_S * (of('kept') + (of('a') / 2) * (of('long') - 140))) / GIB,
  },
  {
    ...{ name: 'files', what: 'open files of a gateway when another has died', unit: '', formula: 'V/(G−1) + 1000' },
    of: (_of, found) => found('V') / (found('G') - 1) + 1_000,
  },
  {
    ...{ name: 'back', what: 'all sockets of a dead gateway are back after', unit: 's', formula: 'V/G / ((G−1)·pace)' },
    of: (of, found) => found('V') / found('G') / ((found('G') - 1) * of('pace')),
  },
  {
    ...{ name: 'all', what: 'all sockets there are, after', unit: 's', formula: 'V / (G·pace)' },
    of: (of, found) => found('V') / (found('G') * of('pace')),
  },
  {
    ...{ name: 'net', what: 'out of the gateways', unit: 'Mbit/s', formula: '(2·e + d + V/beat)·wire·8 / 10⁶' },
    of: (of, found) => ((2 * found('e') + found('d') + found('V') / of('beat')) * of('wire') * 8) / MICROS,
  },
  {
    ...{ name: 'vcpu', what: 'vCPUs to pay for', unit: '', formula: 'G + P + T + L + R·⌈Cn/R⌉ + 2·⌈Cd⌉' },
    of: (of, found) => {
      const pods = found('G') + found('P') + found('T') + found('L');
      return pods + of('R') * Math.ceil(found('Cn') / of('R')) + 2 * Math.ceil(found('Cd'));
    },
  },
  {
    ...{ name: 'gib', what: 'memory to pay for', unit: 'GiB', formula: 'G·Mg + (P + T)/4 + L/2 + R·Mn + 2·Md' },
    of: (of, found) =>
      found('G') * found('Mg') +
      (found('P') + found('T')) * POD_GIB +
      found('L') * ROUTER_GIB +
      of('R') * found('Mn') +
      2 * found('Md'),
  },
  {
    ...{ name: 'cost', what: 'a month, without the models', unit: '$' },
    formula: '730·(vcpu·core + gib·mem) + (2·Dk + R·J)·disk',
    of: (of, found) =>
      MONTH_H * (found('vcpu') * of('core') + found('gib') * of('mem')) +
      (2 * found('Dk') + of('R') * found('J')) * of('disk'),
  },
];

/** Works all formulas through. */
export function sizingOf(inputs: Inputs, visitors: number): Sizing {
  const results: Record<string, number> = { V: visitors };
  const found = (name: string) => {
    const value = results[name];
    if (value === undefined) throw new RangeError(`${name} is not known yet`);
    return value;
  };
  for (const quantity of quantities) results[quantity.name] = quantity.of((name) => inputs[name].value, found);
  return results;
}
