// `npm run loadtest -- --help`.
import { nodeSocket } from '@parley/client/node';
import { systemClock } from '@parley/flow';
import { loadTest } from './load-test.ts';

const note = (line: string) => console.error(line);
// The clock's own timers keep no process alive.
const alive = setInterval(() => {}, 60_000);
const code = await loadTest(process.argv.slice(2), {
  clock: systemClock,
  socket: nodeSocket(),
  fetch,
  onProgress: process.stderr.isTTY ? note : () => {},
  onWarning: note,
  print: (text) => console.log(text),
  printError: note,
});
clearInterval(alive);
process.exit(code);
