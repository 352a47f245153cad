// How many answers come to their end when every vendor fails a fifth of its requests, at random points:
// `npm run availability`, or with Node 24 `node services/llm-router/bench/availability.ts --turns 10000`.
// Nobody stands behind the three vendors: no local model, no FAQ. At most five calls for one answer.
import { parseArgs } from 'node:util';
import { measureAvailability } from '../src/engine/availability.suite.ts';

const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '20' },
    share: { type: 'string', default: '0.2' },
    calls: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    transport: { type: 'string', default: 'sdk' },
  },
});

const turns = Number(values.turns);
const startedAt = Date.now();
const measured = await measureAvailability({
  turns,
  atOnce: Number(values['at-once']),
  failingShare: Number(values.share),
  maxCalls: Number(values.calls),
  seed: Number(values.seed),
  transport: values.transport === 'raw' ? 'raw' : 'sdk',
  onTurn: (done) => {
    if (done % 1_000 === 0) process.stderr.write(`${done} of ${turns}\n`);
  },
});

const { complete, callsPerTurn, failures, rewinds, continuations } = measured;
const durations = [...measured.durationsMs].sort((left, right) => left - right);
const percentile = (share: number) => Math.round(durations[Math.ceil(durations.length * share) - 1] ?? 0);
const line = (...cells: (string | number)[]) => process.stdout.write(`${cells.join('  ')}\n`);

line(`complete answers by a model: ${complete} of ${turns} = ${((100 * complete) / turns).toFixed(3)} %`);
line('calls per answer:');
for (const [calls, count] of [...callsPerTurn].sort(([left], [right]) => left - right))
  line(' ', calls, String(count).padStart(6), `${((100 * count) / turns).toFixed(2)} %`);
line(`continuations: ${continuations}, rewinds: ${rewinds}`);
for (const [kind, count] of failures) line(`not answered, ${kind}: ${count}`);
line(`ms per answer: p50 ${percentile(0.5)}, p95 ${percentile(0.95)}, p99 ${percentile(0.99)}, most ${percentile(1)}`);
line(`in ${Math.round((Date.now() - startedAt) / 1_000)} s`);
process.exit(complete / turns >= 0.999 ? 0 : 1);
