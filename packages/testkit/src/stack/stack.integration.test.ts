import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newVisitor, PlainClient } from '../plain-client.ts';
import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const START_TIMEOUT_MS = 90_000;
/** A dead holder's partitions are free after 6 s; a gateway repeats for 15 s. */
const RECOVERY_TIMEOUT_MS = 45_000;

(hasServers ? describe : describe.skip)('a stack of two each', () => {
  let stack: Stack;
  const lines: string[] = [];
  const clients: PlainClient[] = [];

  beforeAll(async () => {
    const onLine = (line: string) => void lines.push(line);
    stack = await startStack({ gateways: 2, sessions: 2, routers: 2, persistence: 2, onLine });
  }, START_TIMEOUT_MS);

  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  afterAll(async () => {
    await stack?.stop();
  }, START_TIMEOUT_MS);

  async function connect(...[gateway, ...rest]: Parameters<typeof PlainClient.connect>): Promise<PlainClient> {
    const client = await PlainClient.connect(gateway, ...rest);
    clients.push(client);
    return client;
  }

  /** One visitor with a socket at each gateway. */
  async function connectTwice(): Promise<[PlainClient, PlainClient]> {
    const [first = '', second = ''] = stack.gateways;
    const visitor = await newVisitor(first);
    const here = await connect(first, visitor);
    return [here, await connect(second, visitor, { conversationId: here.welcome.conversationId })];
  }

  function service(name: string) {
    const found = stack.services.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }

  it('says what it has started and where it is ready', () => {
    expect(lines.filter((line) => /^started (nats|redis|postgres)-0 pid=\d+$/.test(line))).toHaveLength(3);
    const started = lines.filter((line) => /^started [a-z-]+-[01] pid=\d+ admin=http:\/\/127\.0\.0\.1:\d+$/.test(line));
    expect(started).toHaveLength(8);
    expect(lines.slice(-2)).toEqual(stack.gateways.map((gateway) => `ready: ${gateway}`));
  });

  it('shows a message sent at one gateway, and its answer, at both', async () => {
    const [here, there] = await connectTwice();
    const seq = await here.send('How long does delivery take?');
    const answers = await Promise.all([here.answerAfter(seq), there.answerAfter(seq)]);
    expect(answers[0].message?.text).not.toBe('');
    expect(answers[1]).toEqual(answers[0]);
  });

  it('gives a file that one gateway took to its visitor at the other, and to nobody else', async () => {
    const [first = '', second = ''] = stack.gateways;
    const visitor = await newVisitor(first);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const headers = { ...bearer(visitor.token), 'content-type': 'text/plain', 'x-file-name': 'note.txt' };
    const taken = await fetch(`${first}/v1/files`, { method: 'POST', body: 'hello', headers });
    const { fileId } = (await taken.json()) as { readonly fileId: string };
    const client = await connect(second, visitor);
    client.sendFrame({ send: { clientMessageId: randomUUID(), text: '', fileIds: [fileId] } });
    const event = await client.until(() => client.events.find(({ message }) => message?.files.length));
    expect(event.message?.files).toMatchObject([{ id: fileId, name: 'note.txt', contentType: 'text/plain', size: 5 }]);
    const url = `${second}/v1/files/${fileId}`;
    expect(await (await fetch(url, { headers: bearer(visitor.token) })).text()).toBe('hello');
    const stranger = await newVisitor(second);
    expect((await fetch(url, { headers: bearer(stranger.token) })).status).toBe(404);
    const other = await connect(first, stranger);
    other.sendFrame({ send: { clientMessageId: randomUUID(), text: 'mine', fileIds: [fileId] } });
    const nack = await other.until(() => other.frames.find((frame) => frame.nack)?.nack);
    expect(nack?.code).toBe('unknown_file');
  });

  it.each(['session', 'persistence', 'llm-router'])(
    'loses nothing when a %s is killed, and takes it back after a restart',
    async (kind) => {
      const [here, there] = await connectTwice();
      const victim = service(`${kind}-0`);
      const { pid } = victim;
      await here.send('Hello');
      await victim.kill('SIGKILL');
      expect(victim.isRunning).toBe(false);
      const seq = await sendUntilSent(here, 'How long does delivery take?');
      const answer = await there.answerAfter(seq, RECOVERY_TIMEOUT_MS);
      await here.until(() => here.events.find((event) => event.seq === answer.seq));
      for (const { events } of [here, there])
        expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
      expect(lines.filter((line) => line.startsWith(`died ${kind}-0 pid=${pid} `))).toHaveLength(1);
      await victim.restart();
      expect(victim.pid).not.toBe(pid);
    },
    2 * RECOVERY_TIMEOUT_MS,
  );

  it.each(['nats', 'redis', 'postgres'] as const)(
    'goes on after %s was killed and came back',
    async (name) => {
      const [here, there] = await connectTwice();
      await here.send('Hello');
      await stack[name].kill('SIGKILL');
      await stack[name].restart();
      const seq = await sendUntilSent(here, 'How long does delivery take?');
      const answer = await there.answerAfter(seq, RECOVERY_TIMEOUT_MS);
      await here.until(() => here.events.find((event) => event.seq === answer.seq), RECOVERY_TIMEOUT_MS);
    },
    2 * RECOVERY_TIMEOUT_MS,
  );
});

/** As an outbox does: the same message again until the gateway has an outcome for it. */
async function sendUntilSent(client: PlainClient, text: string): Promise<number> {
  const clientMessageId = randomUUID();
  const giveUpAt = performance.now() + RECOVERY_TIMEOUT_MS;
  for (;;) {
    try {
      return await client.send(text, { clientMessageId });
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await delay(500);
    }
  }
}

(hasServers ? describe : describe.skip)('npm run stack', () => {
  let launcher: ChildProcess | undefined;

  afterEach(() => {
    launcher?.kill('SIGKILL');
  });

  it(
    'leaves no process and no folder behind after Ctrl-C',
    async () => {
      const env = { ...process.env, PARLEY_PORT: '0', PARLEY_ADMIN_PORT: '0' };
      const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--gateways', '2'], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      launcher = child;
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
      while ((output.match(/^ready: /gm) ?? []).length < 2) await once(child.stdout, 'data');
      const pids = [...output.matchAll(/^started \S+ pid=(\d+)/gm)].map(([, pid]) => Number(pid));
      expect(pids).toHaveLength(3 + 5);
      expect(pids.every(isAlive)).toBe(true);

      const gone = once(child, 'exit');
      child.kill('SIGINT');
      expect(await gone).toEqual([0, null]);
      expect(pids.filter(isAlive)).toEqual([]);
      const folder = /^data: (\S+)/m.exec(output)?.[1] ?? '';
      expect(folder).toMatch(/parley-stack-/);
      expect(existsSync(folder)).toBe(false);
    },
    START_TIMEOUT_MS,
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
