// `npm run check`: everything that can be known without running the program. Each check is a script of package.json
// (`npm run check:types` runs one alone); a check that passes is one line of a table, one that fails shows its output.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const root = join(import.meta.dirname, '..');
const prefix = 'check:';
const deadlineMs = 180_000;

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const waiting = Object.entries(scripts).filter(([name]) => name.startsWith(prefix));
const outcomes: Outcome[] = [];

// Two at a time even on a large machine: type checking dominates, and more only slows it down.
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));

const failed = outcomes.filter((outcome) => !outcome.passed);
for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trim()}`);
console.log('');
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s`);
}
process.exitCode = failed.length > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    outcomes.push(await run(name.slice(prefix.length), command));
  }
}

function run(name: string, command: string): Promise<Outcome> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'], timeout: deadlineMs });
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => collect(Buffer.from(error.message)));
    child.on('close', (code) => {
      resolve({ name, passed: code === 0, seconds: (performance.now() - startedAt) / 1000, output });
    });
  });
}
