// What the OpenAI-compatible door costs: `npm run bench:router -- --help`.
import { cpus } from 'node:os';
import { machineTime, shareOfOthers } from '@parley/testkit/servers';
import { markdownTable, terminalTable } from '@parley/testkit/tables';
import { keep } from './keep.ts';
import { atRate, type Latency, latencies, memoryPerStream, type Throughput, throughput } from './measure.ts';
import { RAW, RELAY } from './names.ts';
import { HELP, parseOptions, type RouterBenchOptions } from './options.ts';
import { installPeer, startPeer } from './peer.ts';
import { type Row, tableOf, verdictOf } from './report.ts';
import { directSubject, type Subject, startDoor, startRelay, startVendor } from './subject.ts';

/** An answer of 60 pieces. */
const ANSWER = ['--chunk-characters', '4', '--chunk-delay-ms', '0', '--answer', 'word'.repeat(60)];
const AT_ONCE = 16;
/** At a rate, each way has the machine for so long; then the next one. Kept connections live through four idle seconds. */
const SLICE_MS = 1_000;

interface Candidate {
  readonly start: () => Promise<Subject>;
}

async function run(options: RouterBenchOptions): Promise<void> {
  const fast = await startVendor(ANSWER);
  const slow = await startVendor(['--chunk-delay-ms', '0', '--fail', 'hang:1']);
  const vendors = { fast: fast.url, slow: slow.url };
  const folder = options.hasPeer ? installPeer() : undefined;
  const candidates: readonly Candidate[] = [
    { start: () => startRelay(vendors) },
    { start: () => startDoor('sdk', vendors) },
    { start: () => startDoor('raw', vendors) },
    ...(folder ? [{ start: () => startPeer(folder, vendors) }] : []),
  ];
  const subjects = [directSubject(vendors), ...(await Promise.all(candidates.map(({ start }) => start())))];
  try {
    const processes = [fast.process, slow.process, ...subjects.flatMap((each) => each.process ?? [])];
    const ownMicros = () => {
      const { user, system } = process.cpuUsage();
      return processes.reduce((sum, { cpuMicros }) => sum + cpuMicros, user + system);
    };
    const [timeBefore, ownBefore] = [machineTime(), ownMicros()];
    const measured = await measureSpeed(subjects, options);
    const others = shareOfOthers(timeBefore, machineTime(), (ownMicros() - ownBefore) / 1_000_000);
    const memory = [undefined, ...(await measureMemory(candidates, options))];
    const rows = measured.map((row, index) => ({ ...row, kibPerStream: memory[index] }));
    const cells = tableOf(rows);
    const verdict = verdictOf(rows) ?? 'the raw way gave no answers';
    const where = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
    const how = `${options.calls} calls one after the other; ${options.rate} a second begun, counted from when each was to begin; ${AT_ONCE} at once for ${options.seconds} s; ${options.open} open; 60 pieces an answer`;
    const busy = `Others used ${Math.round(others * 100)} % of the machine meanwhile.`;
    console.log(`\n${where}\n${how}\n\n${terminalTable(cells)}\n\n${verdict}\n${busy}`);
    const date = new Date().toISOString().slice(0, 10);
    const command = `npm run bench:router --${options.hasPeer ? ' --peer' : ''} --keep`;
    if (options.isKept)
      keep(`${markdownTable(cells)}\n\n- ${verdict}.\n- ${date}, \`${command}\`: ${how}.\n- ${where}. ${busy}`);
  } finally {
    await Promise.all([fast.process.stop(), slow.process.stop(), ...subjects.map((each) => each.process?.stop())]);
    folder?.remove();
  }
}

async function measureSpeed(
  subjects: readonly Subject[],
  options: RouterBenchOptions,
): Promise<readonly Omit<Row, 'kibPerStream'>[]> {
  const sizes = { warmUp: 200, calls: options.calls };
  console.log('latencies, streaming …');
  const streaming = await latencies(subjects, true, sizes);
  console.log('latencies, not streaming …');
  const whole = await latencies(subjects, false, sizes);
  console.log(`latencies at ${options.rate} a second …`);
  // The library's way would need more than a core for it.
  const paced = subjects.filter(({ name, process }) => process === undefined || name === RAW || name === RELAY);
  const timings = await atRate(paced, {
    ...{ perSecond: options.rate, warmUpMs: SLICE_MS, sliceMs: SLICE_MS },
    slices: Math.ceil((options.seconds * 1_000) / SLICE_MS),
  });
  const load = { atOnce: AT_ONCE, durationMs: options.seconds * 1_000 };
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
    rows.push({
      ...{ name: subject.name, streaming: streaming[index], whole: whole[index], streams, answers },
      atRate: timings[paced.indexOf(subject)],
    });
  }
  return rows;
}

/** Each in a process of its own that has done nothing else. */
async function measureMemory(
  candidates: readonly Candidate[],
  options: RouterBenchOptions,
): Promise<readonly (number | undefined)[]> {
  const results: (number | undefined)[] = [];
  for (const { start } of candidates) {
    const subject = await start();
    console.log(`${subject.name}: ${options.open} open streams …`);
    results.push(await memoryPerStream(subject, options.open));
    await subject.process?.stop();
  }
  return results;
}

let options: RouterBenchOptions | undefined;
try {
  options = parseOptions(process.argv.slice(2));
} catch (thrown) {
  console.error(`bench:router: ${(thrown as Error).message}`);
  process.exitCode = 2;
}
if (options?.isHelp) process.stdout.write(HELP);
else if (options) await run(options);
