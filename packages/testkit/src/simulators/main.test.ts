import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

async function run(args: readonly string[], until?: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args]);
  let out = '';
  let problems = '';
  child.stdout.on('data', (piece) => {
    out += piece;
    if (until !== undefined && out.includes(until)) child.kill('SIGINT');
  });
  child.stderr.on('data', (piece) => {
    problems += piece;
  });
  const [code] = await once(child, 'close');
  return { code, out, problems };
}

it('prints the lines that point Parley at the simulators, and stops cleanly at Ctrl-C', async () => {
  const ports = ['openai', 'anthropic', 'google', 'local'].flatMap((name) => ['--port', `${name}=0`]);
  const { code, out } = await run(ports, 'Ctrl-C');
  expect(out).toMatch(/^export OPENAI_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/v1 OPENAI_API_KEY=simulated$/m);
  expect(out).toMatch(/^export ANTHROPIC_BASE_URL=http:\/\/127\.0\.0\.1:\d+ ANTHROPIC_API_KEY=simulated$/m);
  expect(out).toMatch(/^export GEMINI_BASE_URL=http:\/\/127\.0\.0\.1:\d+ GEMINI_API_KEY=simulated$/m);
  expect(out).toMatch(/^export PARLEY_LOCAL_LLM_URL=http:\/\/127\.0\.0\.1:\d+\/v1$/m);
  expect(code).toBe(0);
});

it('says what is wrong with its arguments', async () => {
  const { code, problems } = await run(['--fail', 'sulk']);
  expect([code, problems]).toEqual([2, '--fail: do not know "sulk"; see --help\n']);
});
