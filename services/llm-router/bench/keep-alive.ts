// What a kept connection saves: `node services/llm-router/bench/keep-alive.ts`, with Node 24.
// A simulated vendor speaks TLS behind a way of 50 ms there and back.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Simulator, startFaultProxy, startSimulator } from '@parley/testkit';
import { createVendorPool, type VendorPool } from '../src/adapters/http/vendor-pool.ts';
import { createOpenAiProvider } from '../src/adapters/openai/provider.ts';
import type { Transport } from '../src/adapters/transport.ts';

const ROUND_TRIP_MS = 50;
const CALLS = 40;
/** Nobody asks again in the very millisecond of an answer's end. */
const PAUSE_MS = 5;
const CALLERS = 20;
const MANY_CALLS = 10_000;
const MANY_CALLERS = 50;

const request = {
  system: 'Be kind.',
  messages: [{ role: 'visitor', text: 'Where is my parcel?' }],
  model: 'gpt-5.4-mini',
  maxOutputTokens: 200,
} as const;

/** Calls over this pool, each of which resolves with the end of its answer. */
function callerOf(baseUrl: string, pool: VendorPool, transport: Transport): () => Promise<void> {
  const line = { transport, pool, onMalformed: () => {} };
  const options = { name: 'openai', apiKey: 'key', baseUrl, line, outputLimitField: 'max_completion_tokens' } as const;
  const provider = createOpenAiProvider(options);
  return async () => {
    let isWhole = false;
    for await (const part of provider.complete(request, new AbortController().signal)) isWhole = part.type === 'finish';
    if (!isWhole) throw new Error('an answer without an end');
  };
}

/** Spreads calls over callers that each wait for their own, and then for a moment. */
async function spread(calls: number, callers: number, one: () => Promise<void>): Promise<void> {
  let left = calls;
  const caller = async () => {
    for (; left > 0; ) {
      left -= 1;
      await one();
      await sleep(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

/** Milliseconds of the middle one of so many calls, one after the other. */
async function medianMs(one: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < CALLS; index += 1) {
    const from = performance.now();
    await one();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[CALLS >> 1] ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function measure(tls: 'http/1.1' | 'h2', transport: Transport): Promise<void> {
  const simulator = await startSimulator({ protocol: 'openai', tls, answer: 'It arrives tomorrow.' });
  const proxy = await startFaultProxy({ target: { port: simulator.port } });
  proxy.add({ kind: 'latency', ms: ROUND_TRIP_MS / 2 });
  const url = simulator.url.replace(String(simulator.port), String(proxy.port));
  const certificateAuthority = simulator.certificateAuthority;
  const fresh = await medianMs(async () => {
    const pool = createVendorPool({ certificateAuthority });
    await callerOf(url, pool, transport)();
    await pool.close();
  });
  let opened = 0;
  const pool = createVendorPool({
    certificateAuthority,
    onConnect: () => {
      opened += 1;
    },
  });
  await pool.warmUp([new URL(url).origin]);
  const call = callerOf(url, pool, transport);
  const first = performance.now();
  await call();
  const firstMs = performance.now() - first;
  const kept = await medianMs(call);
  await spread(CALLERS * 3, CALLERS, call);
  const warm = opened;
  await spread(CALLERS * 20, CALLERS, call);
  say(
    `${transport} ${tls.padEnd(8)}  new connection ${fresh.toFixed(1)} ms, kept ${kept.toFixed(1)} ms: ${(fresh - kept).toFixed(1)} ms saved per call; ` +
      `first call after warm-up ${firstMs.toFixed(1)} ms; ${opened - warm} handshakes in ${CALLERS * 20} calls by ${CALLERS} callers (${warm} connections)`,
  );
  await pool.close();
  await proxy.stop();
  await simulator.stop();
}

async function exhaust(simulator: Simulator, transport: Transport): Promise<void> {
  let opened = 0;
  const pool = createVendorPool({
    certificateAuthority: simulator.certificateAuthority,
    onConnect: () => {
      opened += 1;
    },
  });
  const from = performance.now();
  await spread(MANY_CALLS, MANY_CALLERS, callerOf(simulator.url, pool, transport));
  const seconds = (performance.now() - from) / 1_000;
  say(
    `${transport}  ${MANY_CALLS} calls by ${MANY_CALLERS} callers: ${opened} connections, so many ports, in ${seconds.toFixed(1)} s; none failed`,
  );
  await pool.close();
}

say(`TLS, ${ROUND_TRIP_MS} ms there and back; medians of ${CALLS} calls, one after the other`);
for (const tls of ['http/1.1', 'h2'] as const)
  for (const transport of ['sdk', 'raw'] as const) await measure(tls, transport);
say('');
const near = await startSimulator({
  protocol: 'openai',
  tls: 'http/1.1',
  answer: 'It arrives tomorrow.',
  keptRequests: 10,
});
for (const transport of ['sdk', 'raw'] as const) await exhaust(near, transport);
await near.stop();
