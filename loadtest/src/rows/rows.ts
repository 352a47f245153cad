import type { RowFigures } from './figures.ts';

export type Form = 'stack' | 'standalone';

/** What has to be so, in words and as a question to the figures. */
export interface Target {
  readonly text: string;
  readonly isReached: (figures: RowFigures) => boolean;
}

/** One line of the table: a load, and the Parley that it meets. */
export interface Row {
  readonly name: string;
  readonly form: Form;
  /** Of `npm run loadtest`, without addresses. */
  readonly load: string;
  /** With a simulated model behind it, spoken to so. */
  readonly transport?: 'raw' | 'sdk';
  /** From its first process to its last; a little more than the load itself. */
  readonly takesS: number;
  readonly targets: readonly Target[];
}

const rateOf = (least: number): Target => ({
  text: `≥ ${least}/s`,
  isReached: ({ rate }) => rate >= least,
});
const meanBelow = (ms: number): Target => ({ text: `mean < ${ms} ms`, isReached: ({ meanMs }) => meanMs < ms });
const p99Below = (ms: number): Target => ({ text: `p99 < ${ms} ms`, isReached: ({ p99Ms }) => p99Ms < ms });
const memoryBelow = (mib: number, text: string): Target => ({
  text,
  isReached: ({ memoryMib }) => memoryMib < mib,
});
const steadyMemory: Target = {
  text: 'memory of minutes 2 and 10 within 5 %',
  isReached: ({ memoryGrowth }) => memoryGrowth !== undefined && Math.abs(memoryGrowth.share) < 0.05,
};
/**
 * Questions that come before the answer to the one before share one, and a fallback answers where the model is late: an overload
 * would look like speed.
 */
const turnOfEach: Target = {
  text: 'a turn of the model for each question',
  isReached: ({ turns }) => turns !== undefined && turns.byModel >= turns.asked * 0.99,
};
/** Of what was sent: with more, a rate is one that Parley chose itself. */
const hardlyRefused: Target = {
  text: 'refused < 1 %',
  isReached: ({ refused, sent }) => refused < sent * 0.01,
};
const socketsOf = (kib: number): Target => ({
  text: `≤ ${kib} KiB a socket`,
  isReached: ({ kibPerSocket }) => kibPerSocket !== undefined && kibPerSocket <= kib,
});

// 1.2 GB and 2.4 GB of decimal bytes.
const MIB_OF_TEXT = 1_144;
const MIB_OF_UPLOAD = 2_289;

/** All rows, in the table's order. */
export const rows: readonly Row[] = [
  {
    ...{ name: 'text', form: 'stack', takesS: 150 },
    load: 'text --connections 8000 --rate 4200 --duration 60 --warmup 15 --processes 2',
    targets: [rateOf(4_122), hardlyRefused, meanBelow(68), memoryBelow(MIB_OF_TEXT, 'services together < 1.2 GB')],
  },
  {
    ...{ name: 'text-closed', form: 'stack', takesS: 70, targets: [] },
    load: 'text --closed --connections 128 --duration 30 --warmup 10 --processes 2',
  },
  {
    ...{ name: 'peak', form: 'stack', takesS: 700 },
    load: 'peak --connections 4000 --rate 3010 --duration 600 --warmup 20 --processes 2',
    targets: [rateOf(3_000), hardlyRefused, p99Below(200), steadyMemory],
  },
  {
    ...{ name: 'connect', form: 'stack', takesS: 120, targets: [hardlyRefused, socketsOf(12)] },
    load: 'connect --connections 16000 --rate 400 --duration 60 --processes 2',
  },
  {
    ...{ name: 'ai', form: 'stack', transport: 'raw', takesS: 90, targets: [rateOf(400), hardlyRefused, turnOfEach] },
    load: 'ai --connections 2000 --rate 405 --duration 40 --warmup 10 --processes 2',
  },
  {
    ...{ name: 'ai-sdk', form: 'stack', transport: 'sdk', takesS: 80, targets: [hardlyRefused, turnOfEach] },
    load: 'ai --connections 2000 --rate 150 --duration 40 --warmup 10',
  },
  {
    ...{
      name: 'ai-first-text',
      form: 'stack',
      transport: 'raw',
      takesS: 80,
      targets: [rateOf(150), hardlyRefused, p99Below(100), turnOfEach],
    },
    load: 'ai --connections 1000 --rate 152 --duration 40 --warmup 10',
  },
  {
    ...{ name: 'upload', form: 'stack', takesS: 100 },
    load: 'upload --connections 2000 --rate 900 --duration 30 --warmup 10 --processes 2 --bytes 10240',
    targets: [rateOf(2_588), hardlyRefused, meanBelow(142), memoryBelow(MIB_OF_UPLOAD, 'services together < 2.4 GB')],
  },
  {
    ...{ name: 'standalone-text', form: 'standalone', takesS: 100, targets: [hardlyRefused] },
    load: 'text --connections 1000 --rate 1000 --duration 60 --warmup 10',
  },
  {
    ...{ name: 'standalone-text-closed', form: 'standalone', takesS: 60, targets: [] },
    load: 'text --closed --connections 64 --duration 30 --warmup 10',
  },
  {
    ...{ name: 'standalone-peak', form: 'standalone', takesS: 660, targets: [hardlyRefused] },
    load: 'peak --connections 1000 --rate 600 --duration 600 --warmup 20',
  },
  {
    ...{ name: 'standalone-connect', form: 'standalone', takesS: 80, targets: [] },
    load: 'connect --connections 8000 --rate 400 --duration 15 --processes 2',
  },
  {
    ...{
      name: 'standalone-ai',
      form: 'standalone',
      transport: 'raw',
      takesS: 80,
      targets: [hardlyRefused, turnOfEach],
    },
    load: 'ai --connections 500 --rate 50 --duration 40 --warmup 10',
  },
  {
    ...{ name: 'standalone-upload', form: 'standalone', takesS: 60, targets: [hardlyRefused] },
    load: 'upload --connections 500 --rate 50 --duration 30 --warmup 10 --bytes 10240',
  },
];
