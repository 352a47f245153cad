// The first text under the policy `fastest`, when one of three vendors has turned slow, with second calls and without:
// `node services/llm-router/bench/slow-vendor.ts`, with Node 24. Takes some minutes: the waiting is real.
import { parseArgs } from 'node:util';
import { measureSlowVendor } from './measure-slow-vendor.ts';

const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '1000' },
    'warm-up': { type: 'string', default: '200' },
    'at-once': { type: 'string', default: '5' },
    'extra-spend': { type: 'string', default: '5' },
    transport: { type: 'string', default: 'raw' },
  },
});

const percentile = (samples: readonly number[], share: number) =>
  [...samples].sort((left, right) => left - right)[Math.ceil(samples.length * share) - 1] ?? 0;
const line = (text: string) => process.stdout.write(`${text}\n`);

async function measure(isSlowAtFirst: boolean, maxExtraSpendPercent: number | undefined) {
  const measured = await measureSlowVendor({
    ...{ turns: Number(values.turns), warmUpTurns: Number(values['warm-up']), atOnce: Number(values['at-once']) },
    ...{ isSlowAtFirst, maxExtraSpendPercent, slowMs: 3_000, usualP95Ms: 300, random: Math.random },
    transport: values.transport === 'raw' ? 'raw' : 'sdk',
  });
  const at = (share: number) => `${percentile(measured.firstTextsMs, share).toFixed(0)} ms`;
  const since = isSlowAtFirst ? 'known as slow' : 'known as fast';
  line(`${since}, ${maxExtraSpendPercent === undefined ? 'without' : 'with'} second calls:`);
  line(`  first text: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}`);
  line(`  second calls: ${measured.hedges}, extra spend ${measured.extraSpendPercent.toFixed(2)} %`);
  line(`  calls: ${[...measured.callsPerVendor].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  return measured;
}

const limit = Number(values['extra-spend']);
let isGood = true;
for (const isSlowAtFirst of [true, false]) {
  await measure(isSlowAtFirst, undefined);
  const hedged = await measure(isSlowAtFirst, limit);
  isGood &&= percentile(hedged.firstTextsMs, 0.99) < 800 && hedged.extraSpendPercent <= limit;
}
process.exit(isGood ? 0 : 1);
