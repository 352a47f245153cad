import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { startSimulator } from '@parley/testkit';
import { freePort } from '@parley/testkit/servers';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const START_TIMEOUT_MS = 60_000;
const key = 'parley-acme';
const entry = join(import.meta.dirname, 'main.ts');

let root: string;
let parley: StartedProcess | undefined;

afterEach(async () => {
  if (parley?.child.exitCode === null) await interrupt(parley);
  rmSync(root, { recursive: true, force: true });
});

it(
  'serves the OpenAI-compatible door on its public port, and ends in order with an answer under way',
  async () => {
    root = mkdtempSync(join(tmpdir(), 'parley-door-'));
    const vendor = await startSimulator({ protocol: 'openai', answer: 'Tomorrow.' });
    const sha256 = createHash('sha256').update(key).digest('hex');
    const site = { key: 'shop', name: 'Shop', languages: ['en'], allowedOrigins: ['self'] };
    writeFileSync(
      join(root, 'parley.yaml'),
      JSON.stringify({ tenants: [{ id: 'acme', apiKeys: [{ id: 'test', sha256 }], sites: [site] }] }),
    );
    parley = await untilReadyLine([process.execPath, entry], {
      cwd: root,
      env: {
        ...cleanEnvironment(),
        ...{ PARLEY_PORT: String(await freePort()), PARLEY_ADMIN_PORT: String(await freePort()) },
        ...{ PARLEY_CONFIG: join(root, 'parley.yaml'), OPENAI_API_KEY: 'x', OPENAI_BASE_URL: vendor.url },
      },
    });
    const ask = (stream: boolean, bearer = key) =>
      fetch(`${parley?.address}/llm/v1/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'auto', stream, messages: [{ role: 'user', content: 'When?' }] }),
      });
    expect((await ask(false, 'parley-other')).status).toBe(401);
    expect(await (await ask(false)).json()).toMatchObject({ choices: [{ message: { content: 'Tomorrow.' } }] });
    expect(await (await ask(true)).text()).toMatch(/^data: \{.*\n\n.*Tomo[\s\S]*data: \[DONE\]\n\n$/);

    vendor.set({ fault: { kind: 'hang', afterChunks: 1 } });
    const hanging = await ask(true);
    const stopping = interrupt(parley);
    await expect(hanging.text()).rejects.toThrow();
    await stopping;
    expect(parley.child.exitCode).toBe(0);
    await vendor.stop();
  },
  2 * START_TIMEOUT_MS,
);
