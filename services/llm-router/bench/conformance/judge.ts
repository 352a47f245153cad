import { ANSWER, type Case, type Expectation, TOOL_CALLS } from './cases.ts';
import type { Outcome, Subject } from './outcome.ts';

/** A stop has to reach the vendor within this; a gateway has one more hop, and is given more. */
const CLOSED_WITHIN_MS = { adapter: 100, gateway: 1_000 } as const;
/** Dates are read off clocks. */
const WAIT_TOLERANCE_MS = 5_000;

/** What is wrong with an outcome; undefined: nothing. */
export function judge(test: Case, subject: Subject, outcome: Outcome): string | undefined {
  const expected = test.expected(subject);
  switch (subject.kind) {
    case 'adapter':
      return judgeAdapter(test, expected, outcome);
    case 'router':
      return judgeRouter(test, subject, expected, outcome);
    case 'gateway':
      return judgeGateway(expected, outcome);
  }
}

function judgeAdapter(test: Case, expected: Expectation, outcome: Outcome): string | undefined {
  const { ending } = outcome;
  if (outcome.calls !== (test.burst ?? 0) + 1) return `the vendor was called ${outcome.calls} times`;
  switch (ending.kind) {
    case 'finished':
      if (!expected.ends.includes(ending.reason))
        return `ended with ${ending.reason}, not ${expected.ends.join(' or ')}`;
      return judgeAnswer(expected, outcome);
    case 'failed':
      if (!expected.ends.includes(ending.error))
        return `failed with ${ending.error}, not ${expected.ends.join(' or ')}`;
      return judgeWait(expected.retryAfterMs, ending.retryAfterMs);
    case 'stopped':
      if (!expected.ends.includes('stopped')) return 'hung';
      return judgeClose(outcome, CLOSED_WITHIN_MS.adapter);
    default:
      return 'is no ending of an adapter';
  }
}

/** Whatever the vendor does, the answer is whole: another goes on with it, or begins anew. Only calls of tools are never repeated. */
function judgeRouter(test: Case, { protocol }: Subject, expected: Expectation, outcome: Outcome): string | undefined {
  const { ending } = outcome;
  if (test.stopsAfter !== undefined) {
    if (ending.kind !== 'stopped') return 'goes on when nobody wants it any more';
    // Google's answers are read on for a while, to learn what they cost.
    return protocol === 'google' && outcome.isDrained ? undefined : judgeClose(outcome, CLOSED_WITHIN_MS.adapter);
  }
  if (test.breaksToolCall) return ending.kind === 'failed' ? undefined : 'goes on behind a call of a tool';
  if (ending.kind !== 'finished') return `ends with ${ending.kind === 'failed' ? ending.error : ending.kind}`;
  const reason = expected.ends.find((end) => end === 'length' || end === 'tool-calls') ?? 'stop';
  if (ending.reason !== reason) return `ended with ${ending.reason}, not ${reason}`;
  return judgeAnswer({ ...expected, usage: undefined }, outcome);
}

/** Of a gateway it is asked only that its caller cannot take a part for the whole, and is not kept waiting by a failure that is told. */
function judgeGateway(expected: Expectation, outcome: Outcome): string | undefined {
  const { ending } = outcome;
  const hopesForWhole = expected.ends.includes('stop');
  switch (ending.kind) {
    case 'finished':
      if (ending.reason === 'stop') {
        if (outcome.text !== ANSWER) return 'a part of the answer passes for the whole';
        // It may have asked again, and got a whole answer: so much the better.
        return undefined;
      }
      return expected.ends.includes(ending.reason) ? undefined : `ended with ${ending.reason}`;
    case 'silent-end':
      return 'ends without a word, as if all were well';
    case 'failed':
    case 'refused':
      return hopesForWhole ? 'loses an answer that came whole' : undefined;
    case 'stopped':
      return expected.ends.includes('stopped') ? judgeClose(outcome, CLOSED_WITHIN_MS.gateway) : 'hung';
  }
}

function judgeAnswer(expected: Expectation, { ending, text, toolCalls, tokensSent }: Outcome): string | undefined {
  if (ending.kind !== 'finished') return undefined;
  if (ending.reason === 'stop' && text !== ANSWER) return 'a part of the answer passes for the whole';
  if (expected.toolCalls && JSON.stringify(toolCalls) !== JSON.stringify(TOOL_CALLS))
    return 'the call is not what was sent';
  if (expected.usage === undefined) return undefined;
  if (expected.usage === 'none') return ending.usage === undefined ? undefined : 'a usage that nobody reported';
  const reported = ending.usage?.outputTokens;
  return reported === tokensSent * expected.usage ? undefined : `${reported} tokens of ${tokensSent * expected.usage}`;
}

function judgeWait(expected: Expectation['retryAfterMs'], ms: number | undefined): string | undefined {
  if (expected === undefined) return undefined;
  if (expected === 'none') return ms === undefined ? undefined : `a wait of ${ms} ms that nobody asked for`;
  return ms !== undefined && Math.abs(ms - expected) <= WAIT_TOLERANCE_MS ? undefined : `a wait of ${ms} ms`;
}

function judgeClose({ closedAfterMs }: Outcome, withinMs: number): string | undefined {
  if (closedAfterMs === undefined) return "the vendor's connection stays open";
  return closedAfterMs <= withinMs
    ? undefined
    : `the vendor's connection is closed after ${Math.round(closedAfterMs)} ms`;
}
