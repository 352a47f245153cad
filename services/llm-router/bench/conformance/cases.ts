import type { Behaviour, FailureReason } from '@parley/testkit';
import { ANSWER } from '../../src/engine/simulated-vendors.suite.ts';
import type { FinishReason, ProviderErrorKind } from '../../src/ports.ts';
import type { Subject } from './outcome.ts';

/** What a caller has to see. Several: each of them is right. */
export interface Expectation {
  readonly ends: readonly (FinishReason | ProviderErrorKind | 'stopped')[];
  /** Of a finished answer: as the vendor reported it, times this; `none`: nothing was reported. Left out: not looked at. */
  readonly usage?: number | 'none' | undefined;
  readonly retryAfterMs?: number | 'none';
  readonly toolCalls?: boolean;
}

export interface Case {
  readonly name: string;
  readonly behaviour: Partial<Behaviour>;
  /** Healthy again after so many requests, all of which are asked. */
  readonly burst?: number;
  readonly maxOutputTokens?: number;
  readonly offersTools?: boolean;
  /** The caller wants no more after so many pieces of text. */
  readonly stopsAfter?: number;
  /** The answer breaks off where a tool was being called. */
  readonly breaksToolCall?: boolean;
  readonly isFor?: (subject: Subject) => boolean;
  expected(subject: Subject): Expectation;
}

export { ANSWER };
export const TOOL_CALLS = [{ name: 'find_parcel', argumentsText: '{"number":"包裹-17"}' }];

const whole = { ends: ['stop'], usage: 1 } as const;
const ends =
  (...kinds: Expectation['ends']) =>
  () => ({ ends: kinds });
const speaks =
  (...protocols: readonly string[]) =>
  ({ protocol }: Subject) =>
    protocols.includes(protocol);

const healthy: readonly Case[] = [
  { name: 'a healthy answer', behaviour: {}, expected: () => whole },
  { name: 'a limit of tokens', behaviour: {}, maxOutputTokens: 5, expected: ends('length') },
  {
    name: 'a call of a tool',
    behaviour: { answer: 'I look. ', toolCalls: TOOL_CALLS },
    offersTools: true,
    expected: () => ({ ends: ['tool-calls'], toolCalls: true }),
  },
  { name: 'late headers', behaviour: { fault: { kind: 'slow-headers', delayMs: 150 } }, expected: () => whole },
  { name: 'one character at a time', behaviour: { fault: { kind: 'dribble', everyMs: 5 } }, expected: () => whole },
  {
    name: 'bytes cut inside characters',
    behaviour: { fault: { kind: 'split-bytes', where: 'characters' } },
    expected: () => whole,
  },
  {
    name: 'bytes cut inside line ends',
    behaviour: { fault: { kind: 'split-bytes', where: 'line-ends' } },
    expected: () => whole,
  },
  { name: 'single bytes', behaviour: { fault: { kind: 'split-bytes', where: 'every-byte' } }, expected: () => whole },
  { name: 'many events in one segment', behaviour: { fault: { kind: 'coalesce', frames: 50 } }, expected: () => whole },
  { name: 'lines that end with LF', behaviour: { lineEnd: '\n' }, expected: () => whole },
  { name: 'lines that end with CRLF', behaviour: { lineEnd: '\r\n' }, expected: () => whole },
  {
    name: 'no usage',
    behaviour: { fault: { kind: 'missing-usage' } },
    expected: () => ({ ends: ['stop'], usage: 'none' }),
  },
  {
    name: 'a usage ten times too high',
    behaviour: { fault: { kind: 'usage-mismatch' } },
    expected: () => ({ ends: ['stop'], usage: 10 }),
  },
];

const silent: readonly Case[] = [
  { name: 'no headers, for ever', behaviour: { fault: { kind: 'hang-before-headers' } }, expected: ends('stopped') },
  { name: 'headers, and no byte', behaviour: { fault: { kind: 'silent-body' } }, expected: ends('stopped') },
  {
    name: 'keep-alives and no text',
    behaviour: { fault: { kind: 'keepalive-only', everyMs: 50 } },
    expected: ends('stopped', 'cut'),
  },
  { name: 'silence after 3 chunks', behaviour: { fault: { kind: 'hang', afterChunks: 3 } }, expected: ends('stopped') },
  {
    name: 'a caller who leaves after 3 chunks',
    behaviour: { chunkDelayMs: 40 },
    stopsAfter: 3,
    expected: ends('stopped'),
  },
];

const cut: readonly Case[] = [
  {
    name: 'a reset before the headers',
    behaviour: { fault: { kind: 'reset-before-headers' } },
    expected: ends('network'),
  },
  ...[0, 3].flatMap((afterChunks): readonly Case[] => [
    {
      name: `a clean end after ${afterChunks} chunks`,
      behaviour: { fault: { kind: 'cut', afterChunks, how: 'end' } },
      expected: ends('cut'),
    },
    {
      name: `FIN after ${afterChunks} chunks`,
      behaviour: { fault: { kind: 'cut', afterChunks, how: 'fin' } },
      expected: ends('network', 'cut'),
    },
    {
      name: `RST after ${afterChunks} chunks`,
      behaviour: { fault: { kind: 'cut', afterChunks, how: 'reset' } },
      expected: ends('network', 'cut'),
    },
    {
      name: `an error in the stream after ${afterChunks} chunks`,
      behaviour: { fault: { kind: 'stream-error', afterChunks, reason: 'overloaded' } },
      expected: ends('overloaded'),
    },
  ]),
  {
    name: 'a rate limit told in the stream',
    behaviour: { fault: { kind: 'stream-error', afterChunks: 0, reason: 'rate-limit' } },
    expected: ends('rate_limited'),
  },
  {
    name: 'a clean end inside a call of a tool',
    behaviour: { answer: '', toolCalls: TOOL_CALLS, fault: { kind: 'cut', afterChunks: 1, how: 'end' } },
    offersTools: true,
    breaksToolCall: true,
    expected: ends('cut'),
  },
  {
    name: 'a broken line, then the rest',
    behaviour: { fault: { kind: 'malformed-line', afterChunks: 3 } },
    // The libraries give the answer up; a call elsewhere follows. Ours reads on.
    expected: (subject) => (subject.kind === 'adapter' && subject.transport === 'sdk' ? { ends: ['cut'] } : whole),
  },
  {
    name: 'a comment, then the rest',
    behaviour: { fault: { kind: 'comment-line', afterChunks: 3 } },
    // Google's library knows no comments, and gives the answer up.
    expected: (subject) =>
      subject.kind === 'adapter' && subject.transport === 'sdk' && subject.protocol === 'google'
        ? { ends: ['cut'] }
        : whole,
  },
  ...[0, 3].map(
    (afterChunks): Case => ({
      name: `a refusal after ${afterChunks} chunks`,
      behaviour: { fault: { kind: 'refusal', afterChunks } },
      expected: ends('refused'),
    }),
  ),
];

const refused = (reason: FailureReason, kind: ProviderErrorKind, name: string): Case => ({
  name,
  behaviour: { status: { reason } },
  expected: ends(kind),
});

const statuses: readonly Case[] = [
  {
    name: '429 without a time',
    behaviour: { status: { reason: 'rate-limit' } },
    expected: () => ({ ends: ['rate_limited'], retryAfterMs: 'none' }),
  },
  {
    name: '429, wait 7 s',
    behaviour: { status: { reason: 'rate-limit', retryAfter: 7 } },
    expected: () => ({ ends: ['rate_limited'], retryAfterMs: 7_000 }),
  },
  {
    name: '429 until a date',
    // A minute from when it is asked for.
    get behaviour(): Partial<Behaviour> {
      return { status: { reason: 'rate-limit', retryAfter: new Date(Date.now() + 60_000).toUTCString() } };
    },
    // Google says how long in the body, and knows no dates.
    isFor: speaks('openai', 'anthropic'),
    expected: () => ({ ends: ['rate_limited'], retryAfterMs: 60_000 }),
  },
  {
    name: '429, wait an hour',
    behaviour: { status: { reason: 'rate-limit', retryAfter: 3_600 } },
    expected: () => ({ ends: ['rate_limited'], retryAfterMs: 3_600_000 }),
  },
  refused('billing', 'billing', 'no money left'),
  {
    name: 'no money left, as 400',
    behaviour: { status: { reason: 'billing', code: 400 } },
    isFor: speaks('anthropic'),
    expected: ends('billing'),
  },
  {
    name: '3 × overloaded, then well',
    behaviour: { status: { reason: 'overloaded' } },
    burst: 3,
    expected: () => whole,
  },
  refused('internal', 'overloaded', 'an internal error'),
  refused('timeout', 'timeout', "the vendor's own timeout"),
  { name: '408', behaviour: { status: { code: 408, body: '' } }, expected: ends('timeout') },
  {
    name: "a proxy's page, 502",
    behaviour: { status: { code: 502, body: '<html>Bad gateway</html>' } },
    expected: ends('overloaded'),
  },
  refused('authentication', 'credentials', 'a wrong key'),
  refused('permission', 'credentials', 'no permission'),
  refused('not-found', 'invalid_request', 'an unknown model'),
  refused('invalid-request', 'invalid_request', 'a bad request'),
  refused('too-large', 'invalid_request', 'a body that is too large'),
  refused('context-length', 'context_too_long', 'a prompt that is too long'),
];

/** Every way in which the simulators fail, with what has to come of it. */
export const CASES: readonly Case[] = [...healthy, ...silent, ...cut, ...statuses];
