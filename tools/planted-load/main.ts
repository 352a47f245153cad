// `npm run planted-load -- --help`. The fault is put into a copy of the repository, or done to its process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { RepositoryCopy } from '../planted-bugs/repository-copy.ts';
import { type LoadFault, loadFaults } from './load-faults.ts';

const repository = join(import.meta.dirname, '../..');
const HELP = `npm run planted-load -- [drop] [stall]

Puts a fault into Parley, loads it, and says whether the load test sees it. Both, unless one is named.

  drop   the gateway gives out all events but one in 10,000, and believes that it did
  stall  the gateway stands still for a second every ten

Exit code: 0 each was seen; 1 one was not; 2 there is no such fault.`;

const names = process.argv.slice(2);
if (names.includes('--help')) {
  console.log(HELP);
  process.exit();
}
const chosen = loadFaults.filter(({ name }) => names.length === 0 || names.includes(name));
const unknown = names.filter((name) => loadFaults.every((fault) => fault.name !== name));
if (unknown.length > 0) {
  console.error(`usage: npm run planted-load -- [drop] [stall]; there is no fault ${unknown.join(', ')}`);
  process.exit(2);
}
const unseen: string[] = [];
for (const fault of chosen) if (!(await isSeen(fault))) unseen.push(fault.name);
console.log(`\n${chosen.length - unseen.length} of ${chosen.length} faults were seen`);
if (unseen.length > 0) process.exitCode = 1;

/** A stack of a copy with the fault in it, under load. */
async function isSeen(fault: LoadFault): Promise<boolean> {
  const copy = new RepositoryCopy();
  try {
    copy.plant(fault.edits);
    const stack = spawn(process.execPath, [join(copy.root, 'packages/testkit/src/stack/main.ts'), '--limits', 'high'], {
      env: { ...process.env, PARLEY_PORT: '0', PARLEY_ADMIN_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = once(stack, 'exit');
    try {
      const { pid, target } = await started(stack.stdout);
      const end = fault.begin?.(pid);
      try {
        console.log(`\n${fault.name}: npm run loadtest -- ${fault.load}`);
        const { code, said } = await loadTest(`${fault.load} --target ${target}`);
        return code === 1 && fault.says.test(said);
      } finally {
        end?.();
      }
    } finally {
      stack.kill('SIGINT');
      await gone;
    }
  } finally {
    copy.remove();
  }
}

/** Until the stack is ready. Throws when it ends before. */
async function started(output: NodeJS.ReadableStream): Promise<{ readonly pid: number; readonly target: string }> {
  let pid = 0;
  const { promise, reject, resolve } = Promise.withResolvers<{ readonly pid: number; readonly target: string }>();
  // Read on to the end: a full pipe would stop the stack.
  createInterface({ input: output })
    .on('line', (line) => {
      pid = Number(/^started gateway-0 pid=(\d+)/.exec(line)?.[1] ?? pid);
      const target = /^ready: (\S+)/.exec(line)?.[1];
      if (target !== undefined) resolve({ pid, target });
    })
    .on('close', () => reject(new Error('the stack ended before it was ready')));
  return promise;
}

/** The command as it is, of this repository; shows what it says. */
async function loadTest(parameters: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [join(repository, 'loadtest/src/main.ts'), ...parameters.split(' ')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    process.stdout.write(data);
  });
  const [code] = await once(child, 'close');
  return { code, said };
}
