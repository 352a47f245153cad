import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '@parley/testkit';
import type { Provider } from '../../ports.ts';
import { createOpenAiProvider } from '../openai/provider.ts';
import { createVendorPool, type VendorPool } from './vendor-pool.ts';

describe.each(['http/1.1', 'h2'] as const)('connections to a vendor that offers %s', (tls) => {
  let simulator: Simulator;
  let pool: VendorPool;
  let opened: string[];

  beforeEach(async () => {
    simulator = await startSimulator({ protocol: 'openai', tls, answer: 'One two three.' });
    opened = [];
    pool = createVendorPool({
      certificateAuthority: simulator.certificateAuthority,
      onConnect: (origin) => opened.push(origin),
    });
  });
  afterEach(async () => {
    await simulator.stop();
    await pool.close();
  });

  const provider = (transport: 'sdk' | 'raw'): Provider =>
    createOpenAiProvider({
      name: 'openai',
      apiKey: 'key',
      baseUrl: simulator.url,
      outputLimitField: 'max_completion_tokens',
      line: { transport, pool, onMalformed: () => {} },
    });
  const request = {
    system: 's',
    messages: [{ role: 'visitor', text: 'Hello' }],
    model: 'm',
    maxOutputTokens: 50,
  } as const;
  const ask = async (transport: 'sdk' | 'raw', signal = new AbortController().signal) => {
    let text = '';
    for await (const part of provider(transport).complete(request, signal))
      if (part.type === 'text-delta') text += part.text;
    return text;
  };

  /** In the very moment of an answer's last byte its connection is not yet free. */
  const free = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('are opened ahead, once, and then used by library and reader alike', async () => {
    const { origin } = new URL(simulator.url);
    await pool.warmUp([origin, origin]);
    await free();
    expect(opened).toEqual([origin]);
    expect(await ask('raw')).toBe('One two three.');
    await free();
    expect(await ask('sdk')).toBe('One two three.');
    await free();
    expect(await ask('raw')).toBe('One two three.');
    expect(opened).toHaveLength(1);
    expect(simulator.requests).toHaveLength(3);
  });

  it('let go of an answer that nobody wants any more, in its middle', async () => {
    simulator.set({ fault: { kind: 'hang', afterChunks: 2 } });
    const controller = new AbortController();
    const ended = ask('raw', controller.signal).catch((error: unknown) => error);
    while (simulator.requests[0]?.chunksSent !== 2) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await ended).toMatchObject({ kind: 'cancelled' });
    expect((await simulator.settled(0, 1_000)).clientClosedAt).toBeDefined();
  });

  it('carry many answers at once', async () => {
    simulator.set({ chunkDelayMs: 2 });
    const texts = await Promise.all(Array.from({ length: 40 }, () => ask('raw')));
    expect(new Set(texts)).toEqual(new Set(['One two three.']));
    expect(opened.length).toBeLessThanOrEqual(tls === 'h2' ? 2 : 40);
  });
});

it('gives up warming a vendor that is not there, and says nothing of it', async () => {
  const pool = createVendorPool();
  await expect(pool.warmUp(['http://127.0.0.1:1', 'https://127.0.0.1:1'])).resolves.toBeUndefined();
  await pool.close();
});
