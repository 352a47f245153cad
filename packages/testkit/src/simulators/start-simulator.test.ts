import { connect } from 'node:net';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rawRequest } from './raw-request.ts';
import type { ProtocolName, Simulator } from './simulator.ts';
import { startSimulator } from './start-simulator.ts';

interface Case {
  readonly protocol: ProtocolName;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** What only a whole stream holds. */
  readonly terminal: string;
}

const SAY = 'One two three four.';
const CASES: readonly Case[] = [
  {
    protocol: 'openai',
    path: '/chat/completions',
    headers: { authorization: 'Bearer key' },
    body: {
      model: 'gpt-5',
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: 'hi' }],
    },
    terminal: 'data: [DONE]',
  },
  {
    protocol: 'anthropic',
    path: '/v1/messages',
    headers: { 'x-api-key': 'key', 'anthropic-version': '2026-10-21' },
    body: { model: 'claude-opus-5', max_tokens: 500, stream: true, messages: [{ role: 'user', content: 'hi' }] },
    terminal: '"type":"message_stop"',
  },
  {
    protocol: 'google',
    path: '/v1beta/models/gemini-3:streamGenerateContent?alt=sse',
    headers: { 'x-goog-api-key': 'key' },
    body: { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] },
    terminal: '"finishReason":"STOP"',
  },
];

describe.each(CASES)('the $protocol simulator', ({ protocol, path, headers, body, terminal }) => {
  let simulator: Simulator;
  const ask = () => rawRequest(`${simulator.url}${path}`, { headers, body });
  /** Asks, and hangs up as soon as `when` is true of what has come. */
  const askAndLeave = async (when: (seen: string) => boolean): Promise<void> => {
    let seen = '';
    const target = new URL(`${simulator.url}${path}`);
    const content = JSON.stringify(body);
    const lines = { host: target.host, 'content-length': String(content.length), ...headers };
    const socket = connect(simulator.port, '127.0.0.1');
    socket.on('data', (piece) => {
      seen += piece.toString('latin1');
    });
    socket.write(
      `POST ${target.pathname}${target.search} HTTP/1.1\r\n` +
        `${Object.entries(lines)
          .map(([name, value]) => `${name}: ${value}\r\n`)
          .join('')}\r\n${content}`,
    );
    while (!when(seen)) await turnOfTheLoop();
    socket.destroy();
  };

  beforeEach(async () => {
    simulator = await startSimulator({ protocol, answer: SAY, chunkCharacters: 5 });
  });
  afterEach(() => simulator.stop());

  it('sends one piece for each event', async () => {
    const reply = await ask();
    expect(reply.pieces.every((piece) => /\r?\n\r?\n$/.test(piece.toString()))).toBe(true);
    expect(reply.body).toContain(terminal);
    expect(reply.end).toBe('whole');
    expect(await simulator.settled(0)).toMatchObject({
      method: 'POST',
      body,
      status: 200,
      textSent: SAY,
      chunksSent: 4,
      bytesSent: Buffer.byteLength(reply.body),
      clientClosedAt: undefined,
      endedNormally: true,
    });
  });

  it('gives the same bytes for the same seed, time and request', async () => {
    const once = async () => {
      const other = await startSimulator({ protocol, answer: SAY, seed: 7, now: () => 1_800_000_000_000 });
      const { body: bytes } = await rawRequest(`${other.url}${path}`, { headers, body });
      await other.stop();
      return bytes;
    };
    expect(await once()).toBe(await once());
  });

  it.each(['end', 'fin', 'reset'] as const)('cuts after two chunks by %s', async (how) => {
    simulator.set({ fault: { kind: 'cut', afterChunks: 2, how } });
    const reply = await ask();
    expect(reply.end).toBe(how === 'end' ? 'whole' : 'broken');
    expect(reply.body).toContain('One t');
    expect(reply.body).not.toContain(terminal);
    expect(await simulator.settled(0)).toMatchObject({
      textSent: SAY.slice(0, 10),
      chunksSent: 2,
      clientClosedAt: undefined,
      endedNormally: false,
    });
  });

  it('says nothing at all before the headers, until the client leaves', async () => {
    simulator.set({ fault: { kind: 'hang-before-headers' } });
    await askAndLeave(() => simulator.requests[0]?.body !== undefined);
    const request = await simulator.settled(0);
    expect(request).toMatchObject({ status: undefined, bytesSent: 0, clientClosedAt: expect.any(Number) });
  });

  it('sends headers and not a byte of the body', async () => {
    simulator.set({ fault: { kind: 'silent-body' } });
    await askAndLeave((seen) => seen.includes('\r\n\r\n'));
    expect(await simulator.settled(0)).toMatchObject({ status: 200, bytesSent: 0, endedNormally: false });
  });

  it('falls silent after a chunk', async () => {
    simulator.set({ fault: { kind: 'hang', afterChunks: 1 } });
    await askAndLeave((seen) => seen.includes('One t'));
    expect(await simulator.settled(0)).toMatchObject({ textSent: 'One t', chunksSent: 1, endedNormally: false });
  });

  it('sends keep-alives and no text', async () => {
    simulator.set({ fault: { kind: 'keepalive-only', everyMs: 1 } });
    const keepalive = { openai: ': keep-alive', anthropic: 'event: ping', google: '"usageMetadata"' }[protocol];
    await askAndLeave((seen) => seen.split(keepalive).length > 4);
    expect(await simulator.settled(0)).toMatchObject({ textSent: '', chunksSent: 0, endedNormally: false });
  });

  it('sends one broken line and then the healthy rest', async () => {
    simulator.set({ fault: { kind: 'malformed-line', afterChunks: 1 } });
    const data = (await ask()).body
      .split(/\r?\n/)
      .filter((line) => line.startsWith('data: {'))
      .map((line) => line.slice('data: '.length));
    const broken = data.filter((line) => {
      try {
        JSON.parse(line);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toHaveLength(1);
    expect(data.indexOf(broken[0] ?? '')).toBeGreaterThan(data.findIndex((line) => line.includes('One t')));
    expect(simulator.requests[0]).toMatchObject({ textSent: SAY, endedNormally: true });
  });

  it('sends an error before any text, and after some', async () => {
    simulator.next(
      { fault: { kind: 'stream-error', afterChunks: 0, reason: 'overloaded' } },
      { fault: { kind: 'stream-error', afterChunks: 3, reason: 'overloaded' } },
    );
    for (const chunks of [0, 3]) {
      const reply = await ask();
      expect([reply.status, reply.body.includes('"error":{')]).toEqual([200, true]);
      expect(reply.body).not.toContain(terminal);
      expect(simulator.requests.at(-1)).toMatchObject({ chunksSent: chunks, endedNormally: false });
    }
  });

  it('leaves the usage out, or overstates it', async () => {
    const outputTokens = (text: string) =>
      [...text.matchAll(/"(?:completion_tokens|output_tokens|candidatesTokenCount)":(\d+)/g)].map((found) =>
        Number(found[1]),
      );
    const honest = outputTokens((await ask()).body).at(-1);
    simulator.set({ fault: { kind: 'usage-mismatch' } });
    expect(outputTokens((await ask()).body).at(-1)).toBe((honest ?? 0) * 10);
    simulator.set({ fault: { kind: 'missing-usage' } });
    const reply = await ask();
    // Anthropic's message_start always holds a first count of one.
    expect(outputTokens(reply.body)).toEqual(protocol === 'anthropic' ? [1] : []);
    expect(reply.body).toContain(terminal);
  });

  it('puts several events into one write', async () => {
    const events = (await ask()).pieces.length;
    simulator.set({ fault: { kind: 'coalesce', frames: 3 } });
    const reply = await ask();
    expect(reply.pieces).toHaveLength(Math.ceil(events / 3));
    expect(reply.body).toContain(terminal);
    expect(simulator.requests[1]).toMatchObject({ textSent: SAY, chunksSent: 4, endedNormally: true });
  });

  it('dribbles one character at a time', async () => {
    simulator.set({ fault: { kind: 'dribble', everyMs: 1 } });
    await ask();
    expect(simulator.requests[0]).toMatchObject({ textSent: SAY, chunksSent: SAY.length });
  });

  it('misbehaves for the queued requests, then as before', async () => {
    simulator.next({ status: { code: 500 } }, { answer: 'Second.' });
    const replies = [await ask(), await ask(), await ask()];
    expect(replies.map((reply) => reply.status)).toEqual([500, 200, 200]);
    expect(simulator.requests.map((request) => request.textSent)).toEqual(['', 'Second.', SAY]);
    expect(simulator.requests.map((request) => request.endedNormally)).toEqual([false, true, true]);
  });

  it('forgets a fault when the behaviour is set again', async () => {
    simulator.set({ status: { code: 500 } });
    simulator.set({ answer: 'Well again.' });
    expect((await ask()).status).toBe(200);
  });

  it('sends a body of the tester instead of its own', async () => {
    simulator.set({ status: { code: 502, body: '<html>Bad gateway</html>' } });
    const reply = await ask();
    expect([reply.status, reply.body]).toEqual([502, '<html>Bad gateway</html>']);
  });

  it('refuses a body that is too large', async () => {
    const reply = await rawRequest(`${simulator.url}${path}`, { headers, body: 'x'.repeat(33 * 1024 * 1024) });
    expect(reply.status).toBe(413);
  });

  it('echoes the question in its language, with its own mark', async () => {
    const marked = await startSimulator({ protocol, name: 'mark' });
    const question = (text: string) => JSON.stringify(body).replace('"hi"', JSON.stringify(text));
    await rawRequest(`${marked.url}${path}`, { headers, body: question('Where is my parcel?') });
    await rawRequest(`${marked.url}${path}`, { headers, body: question('包裹在哪里?') });
    expect(marked.requests[0]?.textSent).toMatch(/^\[mark\] You asked "Where is my parcel\?"/);
    expect(marked.requests[1]?.textSent).toMatch(/^\[mark\] 您问的是“包裹在哪里\?”/);
    await marked.stop();
  });

  it('frees its port when it stops, whatever is open', async () => {
    simulator.set({ fault: { kind: 'hang', afterChunks: 1 } });
    const reply = ask();
    const { port } = simulator;
    while (simulator.requests[0]?.chunksSent !== 1) await turnOfTheLoop();
    await simulator.stop();
    expect((await reply).end).toBe('broken');
    const again = await startSimulator({ protocol, port });
    expect(again.port).toBe(port);
    await again.stop();
  });
});

it('says which request it waited for in vain', async () => {
  const simulator = await startSimulator({ protocol: 'openai' });
  await expect(simulator.settled(0, 1)).rejects.toThrow('request 0 has not come after 1 ms');
  await simulator.stop();
});

it('rejects when the port is taken', async () => {
  const simulator = await startSimulator({ protocol: 'openai' });
  await expect(startSimulator({ protocol: 'openai', port: simulator.port })).rejects.toThrow('EADDRINUSE');
  await simulator.stop();
});

it('remembers as many requests as it is told to', async () => {
  const simulator = await startSimulator({ protocol: 'openai', keptRequests: 2 });
  for (const path of ['/a', '/b', '/c']) await rawRequest(`${simulator.url}${path}`, { body: {} });
  expect(simulator.requests.map((request) => request.path)).toEqual(['/v1/b', '/v1/c']);
  expect((await simulator.settled(2)).path).toBe('/v1/c');
  await expect(simulator.settled(0, 1)).rejects.toThrow('request 0 is no longer kept');
  await simulator.stop();
});
