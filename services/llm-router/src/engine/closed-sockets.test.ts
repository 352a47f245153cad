import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Behaviour, ProtocolName, Simulator } from '@parley/testkit';
import type { Transport } from '../adapters/transport.ts';
import { receive, requestTo, startEngine, startVendor, targetOf } from './simulated-vendors.suite.ts';

/** From the abort to the vendor's notice of it. */
const AT_MOST_MS = 100;
/** A machine that is busy may be late once, not every time. */
const TRIES = 4;
const PATIENT = 60_000;

const phases: readonly [string, Partial<Behaviour>][] = [
  ['before the headers', { fault: { kind: 'hang-before-headers' } }],
  ['before the first byte', { fault: { kind: 'silent-body' } }],
  ['before the first text', { fault: { kind: 'keepalive-only', everyMs: 20 } }],
  ['in the middle', { fault: { kind: 'hang', afterChunks: 3 } }],
  ['while text comes', { chunkDelayMs: 20 }],
];

const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
};

describe.each<[ProtocolName, Transport]>([
  ['openai', 'sdk'],
  ['anthropic', 'sdk'],
  ['openai', 'raw'],
  ['anthropic', 'raw'],
])('a vendor that speaks %s, over %s, whose answer nobody wants any more', (protocol, transport) => {
  let vendor: Simulator;
  let other: Simulator;

  beforeEach(async () => {
    [vendor, other] = await Promise.all([startVendor(protocol), startVendor('google')]);
    await receive(startEngine(), requestTo([targetOf(vendor, transport)]));
  });
  afterEach(() => Promise.all([vendor.stop(), other.stop()]));

  /** Ms until the vendor saw the connection closed, and what became of the answer. */
  async function stopOnce(how: 'abort' | 'return'): Promise<number> {
    const index = vendor.requests.length;
    const { engine } = startEngine();
    const controller = new AbortController();
    const request = requestTo([targetOf(vendor, transport), targetOf(other, transport)]);
    const parts = engine.answer(request, controller.signal)[Symbol.asyncIterator]();
    const reading = (async () => {
      while (!(await parts.next()).done);
    })().catch(() => undefined);
    await until(() => vendor.requests.length > index && vendor.openStreams() > 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const stoppedAt = Date.now();
    if (how === 'abort') controller.abort();
    else await parts.return?.();
    const { clientClosedAt } = await vendor.settled(index, 10_000);
    await reading;
    if (clientClosedAt === undefined) throw new Error('the vendor was read to its end');
    return clientClosedAt - stoppedAt;
  }

  it.each(
    phases.flatMap(([phase, behaviour]) =>
      (['abort', 'return'] as const).map((how) => [phase, how, behaviour] as const),
    ),
  )(
    'is let go at once %s, by %s',
    async (_phase, how, behaviour) => {
      vendor.set(behaviour);
      const tookMs: number[] = [];
      while (tookMs.length < TRIES && !tookMs.some((ms) => ms <= AT_MOST_MS)) tookMs.push(await stopOnce(how));
      expect(Math.min(...tookMs)).toBeLessThanOrEqual(AT_MOST_MS);
      expect(other.requests).toHaveLength(0);
    },
    PATIENT,
  );
});
