// `npm run loadtest -- --help`.
import { systemClock } from '@parley/flow';
import { ProgressLine, progressLine } from './coordinator/progress.ts';
import { runCommand } from './coordinator/run-command.ts';
import { createChildGenerator } from './generator/child-generator.ts';
import { createLocalGenerator } from './generator/local-generator.ts';
import { loadTest } from './load-test.ts';
import { sampleProcess } from './services/process-sample.ts';
import { createLoadSockets } from './sockets/load-socket.ts';
import { createUploader } from './sockets/upload.ts';

const { stderr } = process;
const INTERRUPTED = 130;
const line = new ProgressLine(
  { isTTY: stderr.isTTY ?? false, columns: stderr.columns ?? 80, write: (text) => stderr.write(text) },
  () => performance.now(),
);
const note = (text: string) => {
  line.clear();
  console.error(text);
};
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    note('ending early; once more to give up');
    interrupted.abort();
  });
// The clock's own timers keep no process alive.
const alive = setInterval(() => {}, 60_000);
const local = { clock: systemClock, socket: createLoadSockets(0), fetch, createUploader };
const code = await loadTest(process.argv.slice(2), {
  ...{ clock: systemClock, fetch, sampleProcess, runCommand, interrupted: interrupted.signal },
  createGenerator: (task, listener) =>
    task.share.of === 1 ? createLocalGenerator(task, local, listener) : createChildGenerator(task, listener),
  onProgress: (progress) => line.show(progressLine(progress)),
  onWarning: note,
  print(text) {
    line.clear();
    console.log(text);
  },
  printError: note,
});
clearInterval(alive);
process.exit(code);
