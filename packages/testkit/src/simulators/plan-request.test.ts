import { describe, expect, it } from '@jest/globals';
import type { Behaviour, Fault } from './behaviour.ts';
import { createIdentities } from './identities.ts';
import { openaiProtocol } from './openai/handler.ts';
import { planRequest } from './plan-request.ts';

const BEHAVIOUR: Behaviour = {
  answer: 'Hello world.',
  chunkCharacters: 6,
  firstTextDelayMs: 100,
  chunkDelayMs: 20,
  cachedPromptTokens: 0,
  reasoningTokens: 0,
};

function plan(stream: boolean, change: Partial<Behaviour> = {}) {
  const call = {
    method: 'POST',
    path: '/v1/chat/completions',
    query: new URLSearchParams(),
    headers: { authorization: 'Bearer key' },
    body: { model: 'gpt-5', stream, messages: [{ role: 'user', content: 'hi' }] },
  };
  const identities = createIdentities({ seed: 1, now: () => 0, apiKey: undefined });
  return planRequest(openaiProtocol, call, { ...BEHAVIOUR, ...change }, identities);
}

/** A plan in words: `200`, `wait 100`, `"Hello "`, `bytes`, `end`. */
function words(stream: boolean, change: Partial<Behaviour> = {}): readonly string[] {
  return plan(stream, change).map((step) => {
    switch (step.kind) {
      case 'head':
        return String(step.status);
      case 'wait':
        return `wait ${step.milliseconds}`;
      case 'write':
        return step.text === '' ? 'bytes' : `"${step.text}"`;
      case 'repeat':
        return `repeat ${step.everyMs}`;
      case 'end':
        return step.normally ? 'end' : 'early end';
      default:
        return step.kind;
    }
  });
}

describe('a stream', () => {
  const HEALTHY = ['200', 'bytes', 'wait 100', '"Hello "', 'wait 20', '"world."', 'bytes', 'bytes', 'end'];

  it('begins at once, waits for the first text, and ends with its terminal frames', () => {
    expect(words(true)).toEqual(HEALTHY);
  });

  const faults: readonly [Fault, readonly string[]][] = [
    [{ kind: 'hang-before-headers' }, ['hang']],
    [{ kind: 'slow-headers', delayMs: 700 }, ['wait 700', ...HEALTHY]],
    [{ kind: 'silent-body' }, ['200', 'hang']],
    [{ kind: 'keepalive-only', everyMs: 9 }, ['200', 'bytes', 'repeat 9']],
    [{ kind: 'cut', afterChunks: 0, how: 'reset' }, ['200', 'bytes', 'reset']],
    [{ kind: 'cut', afterChunks: 1, how: 'end' }, ['200', 'bytes', 'wait 100', '"Hello "', 'early end']],
    [{ kind: 'cut', afterChunks: 99, how: 'fin' }, [...HEALTHY.slice(0, 6), 'fin']],
    [{ kind: 'hang', afterChunks: 1 }, ['200', 'bytes', 'wait 100', '"Hello "', 'hang']],
    [{ kind: 'stream-error', afterChunks: 0, reason: 'internal' }, ['200', 'bytes', 'bytes', 'early end']],
    [{ kind: 'malformed-line', afterChunks: 0 }, ['200', 'bytes', 'bytes', ...HEALTHY.slice(2)]],
    [{ kind: 'malformed-line', afterChunks: 2 }, [...HEALTHY.slice(0, 6), 'bytes', ...HEALTHY.slice(6)]],
    [{ kind: 'refusal', afterChunks: 1 }, ['200', 'bytes', 'wait 100', '"Hello "', 'bytes', 'bytes', 'end']],
    [{ kind: 'coalesce', frames: 99 }, ['200', 'wait 100', '"Hello world."', 'end']],
    [{ kind: 'missing-usage' }, HEALTHY],
  ];
  it.each(faults)('with the fault %j', (fault, expected) => {
    expect(words(true, { fault })).toEqual(expected);
  });

  it('dribbles single characters', () => {
    const dribble = words(true, { fault: { kind: 'dribble', everyMs: 1000 } });
    expect(dribble.filter((word) => word === 'wait 1000')).toHaveLength('Hello world.'.length - 1);
  });

  it('counts what a split frame adds when its last byte is out', () => {
    const split = words(true, { fault: { kind: 'split-bytes', where: 'every-byte' } });
    expect(split.filter((word) => word.startsWith('"'))).toEqual(['"Hello "', '"world."']);
    expect(split[split.indexOf('"Hello "') + 1]).toBe('wait 20');
  });
});

describe('an answer in one piece', () => {
  it('comes after the first delay', () => {
    expect(words(false)).toEqual(['wait 100', '200', '"Hello world."', 'end']);
  });

  const faults: readonly [Fault, readonly string[]][] = [
    [{ kind: 'hang-before-headers' }, ['hang']],
    [{ kind: 'slow-headers', delayMs: 700 }, ['wait 700', '200', '"Hello world."', 'end']],
    [{ kind: 'silent-body' }, ['wait 100', '200', 'hang']],
    [{ kind: 'hang', afterChunks: 1 }, ['wait 100', '200', 'bytes', 'hang']],
    [{ kind: 'cut', afterChunks: 1, how: 'end' }, ['wait 100', '200', 'bytes', 'early end']],
    [{ kind: 'cut', afterChunks: 1, how: 'reset' }, ['wait 100', '200', 'bytes', 'reset']],
    [{ kind: 'malformed-line', afterChunks: 0 }, ['wait 100', '200', 'bytes', 'early end']],
    [{ kind: 'stream-error', afterChunks: 0, reason: 'overloaded' }, ['503', 'bytes', 'early end']],
    [{ kind: 'refusal', afterChunks: 1 }, ['wait 100', '200', '"Hello "', 'end']],
  ];
  it.each(faults)('with the fault %j', (fault, expected) => {
    expect(words(false, { fault })).toEqual(expected);
  });
});

it('feigns an error late when the headers are to be slow', () => {
  const change: Partial<Behaviour> = { status: { code: 500 }, fault: { kind: 'slow-headers', delayMs: 700 } };
  expect(words(true, change)).toEqual(['wait 700', '500', 'bytes', 'early end']);
});

it('asks an answer function with what the visitor asked', () => {
  const answer: Behaviour['answer'] = ({ model, text }) => `${model}: ${text}`;
  expect(words(false, { answer })).toContain('"gpt-5: hi"');
});
