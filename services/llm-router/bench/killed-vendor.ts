// What a reader sees when the vendor dies in the middle of every answer, and another one goes on:
// `node services/llm-router/bench/killed-vendor.ts`, with Node 24.
import { parseArgs } from 'node:util';
import { measureKilledVendor } from '../src/engine/killed-vendor.suite.ts';

const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '5' },
    'first-text': { type: 'string', default: '300' },
    transport: { type: 'string', default: 'sdk' },
  },
});

const turns = Number(values.turns);
const { complete, rewinds, gapsMs, backupFirstTextsMs } = await measureKilledVendor({
  turns,
  atOnce: Number(values['at-once']),
  firstTextMs: Number(values['first-text']),
  transport: values.transport === 'raw' ? 'raw' : 'sdk',
});

const percentile = (samples: readonly number[], share: number) =>
  [...samples].sort((left, right) => left - right)[Math.ceil(samples.length * share) - 1] ?? 0;
const line = (text: string) => process.stdout.write(`${text}\n`);
const [gap, own] = [percentile(gapsMs, 0.95), percentile(backupFirstTextsMs, 0.95)];

line(`complete answers: ${complete} of ${turns}, rewinds: ${rewinds}`);
line(`longest pause that a reader saw: p50 ${percentile(gapsMs, 0.5).toFixed(0)} ms, p95 ${gap.toFixed(0)} ms`);
line(`first text of who went on: p50 ${percentile(backupFirstTextsMs, 0.5).toFixed(0)} ms, p95 ${own.toFixed(0)} ms`);
line(`added by the death, p95: ${(gap - own).toFixed(1)} ms`);
process.exit(complete === turns && gap < own + 100 ? 0 : 1);
