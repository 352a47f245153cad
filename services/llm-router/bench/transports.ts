// What an answer costs over the vendors' libraries and over our own reader: `node services/llm-router/bench/transports.ts`,
// with Node 24. The vendor runs in a thread of its own; only this thread's CPU time is counted.
import { Worker } from 'node:worker_threads';
import type { ProtocolName } from '@parley/testkit';
import { createProviders } from '../src/adapters/providers.ts';
import type { Transport } from '../src/adapters/transport.ts';
import type { Provider } from '../src/ports.ts';

const WARM_UP_ANSWERS = 300;
const ANSWERS = 1_000;
const AT_ONCE = 32;
/** 60 pieces of text, as of a short answer. */
const ANSWER = 'word '.repeat(60);

const vendor = `
  import { workerData, parentPort } from 'node:worker_threads';
  import { startSimulator } from '@parley/testkit';
  const simulator = await startSimulator({ keptRequests: 10, chunkCharacters: 5, ...workerData });
  parentPort.postMessage(simulator.url);
`;

async function startVendor(protocol: ProtocolName, spacedMs: number): Promise<{ url: string; worker: Worker }> {
  const workerData = { protocol, answer: ANSWER, chunkDelayMs: spacedMs };
  // Beside this file, so that the packages are found.
  const source = new URL(
    `data:text/javascript,${encodeURIComponent(vendor.replace("'@parley/testkit'", JSON.stringify(import.meta.resolve('@parley/testkit'))))}`,
  );
  const worker = new Worker(source, { workerData });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { url, worker };
}

async function ask(provider: Provider): Promise<void> {
  const request = {
    system: 's',
    messages: [{ role: 'visitor', text: 'Hello' }],
    model: 'm',
    maxOutputTokens: 500,
  } as const;
  let isWhole = false;
  for await (const part of provider.complete(request, new AbortController().signal)) isWhole = part.type === 'finish';
  if (!isWhole) throw new Error('an answer without an end');
}

async function askMany(provider: Provider, answers: number): Promise<void> {
  let left = answers;
  const caller = async () => {
    for (; left > 0; ) {
      left -= 1;
      await ask(provider);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
}

async function measure(protocol: ProtocolName, transport: Transport, spacedMs: number): Promise<number> {
  const { url, worker } = await startVendor(protocol, spacedMs);
  const baseUrl = { openai: 'openaiBaseUrl', anthropic: 'anthropicBaseUrl', google: 'geminiBaseUrl' }[protocol];
  const keys = { openaiApiKeys: ['key'], anthropicApiKeys: ['key'], geminiApiKeys: ['key'] };
  const [provider] = createProviders({ ...keys, [baseUrl]: url, egress: 'allow', transport }).get(protocol) ?? [];
  if (!provider) throw new Error(`no provider for ${protocol}`);
  await askMany(provider, WARM_UP_ANSWERS);
  const before = process.threadCpuUsage();
  await askMany(provider, ANSWERS);
  const { user, system } = process.threadCpuUsage(before);
  await worker.terminate();
  return (user + system) / ANSWERS;
}

process.stdout.write(`${ANSWERS} answers of 60 pieces, ${AT_ONCE} at once: microseconds of CPU for one\n`);
for (const [how, spacedMs] of [
  ['pieces as fast as they go', 0],
  ['pieces 5 ms apart', 5],
] as const)
  for (const protocol of ['openai', 'anthropic', 'google'] as const) {
    const sdk = await measure(protocol, 'sdk', spacedMs);
    const raw = await measure(protocol, 'raw', spacedMs);
    process.stdout.write(
      `${how.padEnd(25)}  ${protocol.padEnd(9)}  sdk ${sdk.toFixed(0).padStart(5)}  raw ${raw.toFixed(0).padStart(5)}  ${(sdk / raw).toFixed(1)} times\n`,
    );
  }
