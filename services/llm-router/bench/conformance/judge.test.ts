import { describe, expect, it } from '@jest/globals';
import { ANSWER, CASES, type Case } from './cases.ts';
import { judge } from './judge.ts';
import type { Ending, Outcome, Subject } from './outcome.ts';

const adapter: Subject = { kind: 'adapter', protocol: 'openai', transport: 'raw' };
const gateway: Subject = { kind: 'gateway', name: 'peer', protocol: 'openai' };
const usage = { inputTokens: 9, cachedInputTokens: 0, outputTokens: 20 };
const finished: Ending = { kind: 'finished', reason: 'stop', usage };

function outcome(ending: Ending, more: Partial<Outcome> = {}): Outcome {
  return {
    ending,
    text: ANSWER,
    toolCalls: [],
    closedAfterMs: undefined,
    calls: 1,
    tokensSent: 20,
    tokensAfterStop: 0,
    ...more,
  };
}
function caseOf(name: string): Case {
  const found = CASES.find((each) => each.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

describe('an adapter', () => {
  it('is right when it is whole, and counts what was sent', () => {
    expect(judge(caseOf('a healthy answer'), adapter, outcome(finished))).toBeUndefined();
  });

  it('may take no part for the whole, and no call of its own', () => {
    const healthy = caseOf('a healthy answer');
    expect(judge(healthy, adapter, outcome(finished, { text: 'half' }))).toMatch('passes for the whole');
    expect(judge(healthy, adapter, outcome(finished, { calls: 2 }))).toMatch('called 2 times');
    expect(judge(healthy, adapter, outcome(finished, { tokensSent: 21 }))).toMatch('20 tokens of 21');
  });

  it('has to say what went wrong, and for how long to wait', () => {
    const failed = (error: 'rate_limited' | 'billing', retryAfterMs?: number): Ending => ({
      kind: 'failed',
      error,
      retryAfterMs,
    });
    expect(judge(caseOf('429, wait 7 s'), adapter, outcome(failed('rate_limited', 7_000)))).toBeUndefined();
    expect(judge(caseOf('429, wait 7 s'), adapter, outcome(failed('rate_limited')))).toMatch('undefined');
    expect(judge(caseOf('429 without a time'), adapter, outcome(failed('rate_limited', 5)))).toMatch(
      'nobody asked for',
    );
    expect(judge(caseOf('no money left'), adapter, outcome(failed('rate_limited')))).toMatch('not billing');
  });

  it('has to close the connection at once when it is stopped', () => {
    const silent = caseOf('headers, and no byte');
    const stopped: Ending = { kind: 'stopped' };
    expect(judge(silent, adapter, outcome(stopped, { closedAfterMs: 90 }))).toBeUndefined();
    expect(judge(silent, adapter, outcome(stopped, { closedAfterMs: 110 }))).toMatch('after 110 ms');
    expect(judge(silent, adapter, outcome(stopped))).toMatch('stays open');
    expect(judge(caseOf('a clean end after 3 chunks'), adapter, outcome(stopped, { closedAfterMs: 1 }))).toBe('hung');
  });
});

describe('a gateway', () => {
  const cut = caseOf('a clean end after 3 chunks');

  it('may answer in whole, or say that it cannot', () => {
    expect(judge(cut, gateway, outcome(finished, { calls: 3 }))).toBeUndefined();
    expect(judge(cut, gateway, outcome({ kind: 'refused', status: 502 }))).toBeUndefined();
    expect(judge(cut, gateway, outcome({ kind: 'failed', error: 'network', retryAfterMs: undefined }))).toBeUndefined();
  });

  it('may not end without a word, nor with a part, nor lose what came whole', () => {
    expect(judge(cut, gateway, outcome({ kind: 'silent-end' }))).toMatch('without a word');
    expect(judge(cut, gateway, outcome(finished, { text: 'half' }))).toMatch('passes for the whole');
    expect(judge(caseOf('a healthy answer'), gateway, outcome({ kind: 'refused', status: 500 }))).toMatch('loses');
  });
});
