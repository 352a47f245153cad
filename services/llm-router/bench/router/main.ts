// What the OpenAI-compatible door costs: `npm run bench:router -- --help`.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Latency, latencies, memoryPerStream, type Throughput, throughput } from './measure.ts';
import { installPeer, startPeer } from './peer.ts';
import { markdownTable, type Row, tableOf, terminalTable } from './report.ts';
import { directSubject, type Subject, startDoor, startVendor } from './subject.ts';

const HELP = `Measures the OpenAI-compatible door, with accounting, a budget and breakers on, against a simulated vendor.

npm run bench:router -- [options]

  --peer             measures Portkey's gateway beside it, from npm, in a temporary folder
  --report FILE      writes the table as Markdown too
  --calls N          one after the other, for latencies (500)
  --seconds N        of streams as fast as they go (8)
  --open N           streams open at once, for memory (1000)
  --help
`;

const { values } = parseArgs({
  options: {
    peer: { type: 'boolean' },
    report: { type: 'string' },
    calls: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '8' },
    open: { type: 'string', default: '1000' },
    help: { type: 'boolean', short: 'h' },
  },
});

/** An answer of 60 pieces. */
const ANSWER = ['--chunk-characters', '4', '--chunk-delay-ms', '0', '--answer', 'word'.repeat(60)];
const AT_ONCE = 16;

interface Candidate {
  readonly start: () => Promise<Subject>;
}

async function run(): Promise<void> {
  const fast = await startVendor(ANSWER);
  const slow = await startVendor(['--chunk-delay-ms', '0', '--fail', 'hang:1']);
  const vendors = { fast: fast.url, slow: slow.url };
  const folder = values.peer ? installPeer() : undefined;
  const candidates: readonly Candidate[] = [
    { start: () => startDoor('sdk', vendors) },
    { start: () => startDoor('raw', vendors) },
    ...(folder ? [{ start: () => startPeer(folder, vendors) }] : []),
  ];
  const subjects = [directSubject(vendors), ...(await Promise.all(candidates.map(({ start }) => start())))];
  try {
    const measured = await measureSpeed(subjects);
    const memory = [undefined, ...(await measureMemory(candidates))];
    const rows = measured.map((row, index) => ({ ...row, kibPerStream: memory[index] }));
    const cells = tableOf(rows);
    const where = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
    const how = `${values.calls} calls one after the other, then ${AT_ONCE} at once for ${values.seconds} s, then ${values.open} open; 60 pieces an answer`;
    console.log(`\n${where}\n${how}\n\n${terminalTable(cells)}`);
    if (values.report) writeFileSync(values.report, `${where}; ${how}.\n\n${markdownTable(cells)}\n`);
  } finally {
    await Promise.all([fast.process.stop(), slow.process.stop(), ...subjects.map((each) => each.process?.stop())]);
    folder?.remove();
  }
}

async function measureSpeed(subjects: readonly Subject[]): Promise<readonly Omit<Row, 'kibPerStream'>[]> {
  const sizes = { warmUp: 200, calls: Number(values.calls) };
  console.log('latencies, streaming …');
  const streaming = await latencies(subjects, true, sizes);
  console.log('latencies, not streaming …');
  const whole = await latencies(subjects, false, sizes);
  const load = { atOnce: AT_ONCE, durationMs: Number(values.seconds) * 1_000 };
  const rows: Omit<Row, 'kibPerStream'>[] = [];
  for (const [index, subject] of subjects.entries()) {
    const speedOf = async (isStreaming: boolean, latency: Latency | undefined): Promise<Throughput | undefined> => {
      if (!latency || !subject.process) return undefined;
      console.log(`${subject.name}: ${isStreaming ? 'streams' : 'whole answers'} as fast as they go …`);
      const speed = await throughput(subject, isStreaming, load);
      if (speed) console.log(`  ${Math.round(speed.streamsPerSecond)} a second, all processes on this machine`);
      return speed;
    };
    const streams = await speedOf(true, streaming[index]);
    const answers = await speedOf(false, whole[index]);
    rows.push({ name: subject.name, streaming: streaming[index], whole: whole[index], streams, answers });
  }
  return rows;
}

/** Each in a process of its own that has done nothing else. */
async function measureMemory(candidates: readonly Candidate[]): Promise<readonly (number | undefined)[]> {
  const results: (number | undefined)[] = [];
  for (const { start } of candidates) {
    const subject = await start();
    console.log(`${subject.name}: ${values.open} open streams …`);
    results.push(await memoryPerStream(subject, Number(values.open)));
    await subject.process?.stop();
  }
  return results;
}

if (values.help) process.stdout.write(HELP);
else await run();
