import { describe, expect, it } from '@jest/globals';
import type { CurveRecord } from '../growth/record.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { quantities, sizingOf } from './quantities.ts';
import { sizingReport } from './report.ts';

const machine = { cpu: 'Fast', cores: 2, memoryGib: 8, versions: {} };
const spread = (median: number) => ({ median, min: median, max: median });
const services = { 'gateway-0': 100, 'session-0': 50, 'persistence-0': 40, 'nats-0': 60, 'postgres-0': 80 };

const bench = {
  ...{ date: '', command: '', machine, rate: 2_000, connections: 1, rounds: 1, seconds: 1 },
  figures: { services: Object.fromEntries(Object.entries(services).map(([name, cost]) => [name, spread(cost)])) },
} as unknown as Parameters<typeof inputsOf>[0]['bench'];

function curve(points: readonly Record<string, number>[], facts: Record<string, number> = {}): CurveRecord {
  const places = points.map((values, index) => ({ at: String(index), values }));
  return { date: '', command: '', machine, otherShare: 0, points: places, facts };
}

const growth = {
  database: curve([], { bytesPerMessage: 900 }),
  gateways: curve([], { streamBytesPerMessage: 400 }),
  watchers: curve([{ frame: 90 }, { frame: 30 }, { frame: 20 }]),
  sockets: curve([{}, { gatewayKib: 10, kernelKib: 8, natsKib: 1.5, emptyMib: 150 }]),
};

const inputs = inputsOf({ bench, growth, rows: {} }) as Inputs;

describe('what goes in', () => {
  it('is what was measured: the largest number of sockets, and of watchers, half of the kernel', () => {
    const of = (...names: (keyof Inputs)[]) => names.map((name) => inputs[name].value);
    expect(of('text.gateway', 'frame', 'socket', 'kernel', 'interest', 'empty', 'row', 'kept')).toEqual([
      ...[100, 20, 10, 4, 1.5, 150, 900, 400],
    ]);
    expect(inputs['text.gateway'].from).toBe('`npm run bench`, 2000 a second');
  });

  it('says of an answer that it is assumed, until it is measured', () => {
    expect(inputs['ai.gateway'].from).toBe('assumed until it is measured');
    const figures = { rate: 405, cpuMicros: { 'gateway-0': 700 } };
    const rows = { ai: { figures } } as unknown as Parameters<typeof inputsOf>[0]['rows'];
    const measured = inputsOf({ bench, growth, rows }) as Inputs;
    expect(measured['ai.gateway']).toMatchObject({ value: 700, from: '`npm run scenarios -- ai`, 405 a second' });
  });

  it('names what is missing', () => {
    const { database: _, sockets: __, ...rest } = growth;
    expect(inputsOf({ bench, growth: rest, rows: {} })).toEqual(['database', 'sockets']);
    expect(sizingReport(['sockets'])).toBe('Not measured yet: `npm run growth -- sockets --keep`.');
  });
});

describe('what comes out', () => {
  it('follows from it', () => {
    const sizing = sizingOf(inputs, 100_000);
    // 100,000 × 12 / 3600; twice that; × 0.8 × 20.
    expect([sizing['q'], sizing['e'], sizing['d']].map((value) => Math.round(value ?? 0))).toEqual([333, 667, 5_333]);
    // (333 × 0.8 × 250 + 2 × 333 × 0.2 × 50) µs, of 0.6 of a core.
    expect(sizing['Cs']).toBeCloseTo((333.33 * 0.8 * 250 + 2 * 333.33 * 0.2 * 50) / 1e6 / 0.6, 3);
    // Sockets decide: 100,000 / 20,000, and a fifth more.
    expect([sizing['G'], sizing['P'], sizing['T']]).toEqual([6, 2, 2]);
    expect(sizing['Mg']).toBeCloseTo(150 / 1024 + ((100_000 / 6) * 14) / 1024 ** 2, 6);
    expect(sizing['files']).toBe(21_000);
    expect(sizing['all']).toBeCloseTo(100_000 / 6 / 300, 6);
    expect(sizing['D']).toBeCloseTo(((666.67 / 3) * 86_400 * (900 + 0.4 * 2 * 460)) / 1024 ** 3, 2);
  });

  it('grows with the visitors, all of it', () => {
    const [small, large] = [10_000, 10_000_000].map((visitors) => sizingOf(inputs, visitors));
    // What one gateway has, or how long all of them take, need not grow when there are more of them.
    const others = quantities.filter(({ name }) => !['Mg', 'files', 'back', 'all'].includes(name));
    expect(others.length).toBeGreaterThan(15);
    for (const { name } of others) expect([name, (large?.[name] ?? 0) > (small?.[name] ?? 0)]).toEqual([name, true]);
  });

  it('costs more where more pieces are shown, and only gateways care', () => {
    const finer = { ...inputs, c: { ...inputs.c, value: 60 } };
    const [before, after] = [inputs, finer].map((given) => sizingOf(given, 1_000_000));
    expect(after?.['Cg']).toBeGreaterThan(before?.['Cg'] ?? Number.NaN);
    expect(after?.['Cs']).toBe(before?.['Cs']);
  });

  it('has no formula with a name that stands nowhere', () => {
    const known = new Set([
      'V',
      ...Object.keys(inputs),
      ...quantities.map(({ name }) => name),
      ...['at', 'least', 'max'],
    ]);
    const unknown = quantities.flatMap(({ formula }) =>
      (formula.match(/[A-Za-z][\w.-]*/g) ?? []).filter((name) => !known.has(name)),
    );
    expect(unknown).toEqual([]);
  });
});

it('shows each input with where it comes from, and each quantity for three sizes', () => {
  const report = sizingReport(inputs);
  expect(report).toMatch(/^\| socket +\| 10 KiB +\| an idle socket: gateway +\| `npm run growth -- sockets` +\|$/m);
  expect(report).toMatch(/^\| V +\| 10,000, 100,000, 1,000,000 /m);
  expect(report).toMatch(/^\| q +\| questions, 1\/s +\| `V·m \/ 3600` +\| 33\.3 +\| 333 +\| 3,333 +\|$/m);
});
