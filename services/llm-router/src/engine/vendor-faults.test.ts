import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Behaviour, ProtocolName, Simulator } from '@parley/testkit';
import type { Transport } from '../adapters/transport.ts';
import type { CallReport } from './reports.ts';
import {
  ANSWER,
  calmSettings,
  type Received,
  receive,
  requestTo,
  startEngine,
  startVendor,
  targetOf,
} from './simulated-vendors.suite.ts';

/** What the first vendor does, and whether the second one is needed. `either`: the vendor's library cannot, ours can. */
const faults: readonly [string, Partial<Behaviour>, 'needed' | 'not needed' | 'either'][] = [
  ['nothing wrong', {}, 'not needed'],
  ['no headers', { fault: { kind: 'hang-before-headers' } }, 'needed'],
  ['a reset before the headers', { fault: { kind: 'reset-before-headers' } }, 'needed'],
  ['late headers', { fault: { kind: 'slow-headers', delayMs: 100 } }, 'not needed'],
  ['headers and nothing more', { fault: { kind: 'silent-body' } }, 'needed'],
  ['signs of life and no text', { fault: { kind: 'keepalive-only', everyMs: 50 } }, 'needed'],
  ['a clean end before the first text', { fault: { kind: 'cut', afterChunks: 0, how: 'end' } }, 'needed'],
  ['a clean end in the middle', { fault: { kind: 'cut', afterChunks: 3, how: 'end' } }, 'needed'],
  ['a closed connection', { fault: { kind: 'cut', afterChunks: 3, how: 'fin' } }, 'needed'],
  ['a reset connection', { fault: { kind: 'cut', afterChunks: 3, how: 'reset' } }, 'needed'],
  ['silence in the middle', { fault: { kind: 'hang', afterChunks: 3 } }, 'needed'],
  [
    'an error before the first text',
    { fault: { kind: 'stream-error', afterChunks: 0, reason: 'overloaded' } },
    'needed',
  ],
  ['an error in the middle', { fault: { kind: 'stream-error', afterChunks: 3, reason: 'internal' } }, 'needed'],
  ['a broken line', { fault: { kind: 'malformed-line', afterChunks: 3 } }, 'either'],
  ['a comment', { fault: { kind: 'comment-line', afterChunks: 3 } }, 'either'],
  ['characters cut in two', { fault: { kind: 'split-bytes', where: 'characters' } }, 'not needed'],
  ['every byte by itself', { fault: { kind: 'split-bytes', where: 'every-byte' } }, 'not needed'],
  ['all at once', { fault: { kind: 'coalesce', frames: 50 } }, 'not needed'],
  ['a refusal at once', { fault: { kind: 'refusal', afterChunks: 0 } }, 'needed'],
  ['a refusal in the middle', { fault: { kind: 'refusal', afterChunks: 3 } }, 'needed'],
  ['one letter at a time', { fault: { kind: 'dribble', everyMs: 1 } }, 'not needed'],
  ['no usage', { fault: { kind: 'missing-usage' } }, 'not needed'],
  ['a rate limit', { status: { reason: 'rate-limit' } }, 'needed'],
  ['a rate limit for an hour', { status: { reason: 'rate-limit', retryAfter: 3_600 } }, 'needed'],
  ['an empty account', { status: { reason: 'billing' } }, 'needed'],
  ['a wrong key', { status: { reason: 'authentication' } }, 'needed'],
  ['a model that is not there', { status: { reason: 'not-found' } }, 'needed'],
  ['too much to do', { status: { reason: 'overloaded' } }, 'needed'],
  ["a proxy's page", { status: { code: 502, body: '<html>Bad gateway</html>' } }, 'needed'],
];

const PATIENT = 30_000;
/** What is silent is given up after this; what works is given all the time that a slow machine wants. */
const SILENT_MS = 1_500;

const others = { openai: 'anthropic', anthropic: 'google', google: 'openai' } as const;

interface Run {
  readonly received: Received;
  readonly first: Simulator;
  readonly call: CallReport | undefined;
}

describe.each<[ProtocolName, Transport]>([
  ['openai', 'sdk'],
  ['anthropic', 'sdk'],
  ['google', 'sdk'],
  ['openai', 'raw'],
  ['anthropic', 'raw'],
  ['google', 'raw'],
])('with a vendor that speaks %s, over %s', (protocol, transport) => {
  const runs = new Map<string, Promise<Run>>();
  let second: Simulator;

  // All at once: most of it is waiting for what never comes.
  beforeAll(async () => {
    second = await startVendor(others[protocol]);
    const healthy = await startVendor(protocol);
    // Libraries are loaded by the first call: no deadline should meet that.
    for (const target of [targetOf(healthy, transport), targetOf(second)])
      await receive(startEngine(), requestTo([target]));
    await healthy.stop();
    for (const [name, behaviour] of faults) runs.set(name, run(behaviour));
    await Promise.all(runs.values());
  }, PATIENT);
  afterAll(() => second.stop());

  async function run(behaviour: Partial<Behaviour>): Promise<Run> {
    const first = await startVendor(protocol, behaviour);
    const real = startEngine({ settings: { ...calmSettings, firstTextMs: SILENT_MS, silenceMs: SILENT_MS } });
    const received = await receive(real, requestTo([targetOf(first, transport), targetOf(second)], { maxCalls: 4 }));
    await first.stop();
    return { received, first, call: real.calls[0] };
  }

  it.each(faults)('an answer is whole after %s, and paid for', async (name, _behaviour, help) => {
    const { received, first, call } = (await runs.get(name)) as Run;
    expect(received).toMatchObject({ outcome: 'finished', text: ANSWER });
    const answeredBy = received.target?.provider.name;
    if (help !== 'either') expect(answeredBy).toBe(help === 'needed' ? others[protocol] : protocol);
    // Nothing waits longer than its deadlines: those of one silent call, and some time for the machine.
    expect(received.durationMs).toBeLessThan(SILENT_MS + 10_000);
    expect(first.requests).toHaveLength(1);
    const [record] = first.requests;
    const sent = record?.tokensSent ?? 0;
    const charged = call?.charged.outputTokens ?? 0;
    if (call?.usage) expect(charged).toBe(sent);
    // What the vendor did not come to report is guessed, as well as one can.
    // A library that stumbles over a line has not read what came behind it.
    else if (help !== 'either') expect(Math.abs(charged - sent)).toBeLessThanOrEqual(2);
  });
});
