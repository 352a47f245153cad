import { performance } from 'node:perf_hooks';
import type { ProtocolName } from '@parley/testkit';
import {
  calmSettings,
  receive,
  requestTo,
  startEngine,
  startVendor,
  targetOf,
} from '../../src/engine/simulated-vendors.suite.ts';
import type { AnswerRequest } from '../../src/ports.ts';
import type { Case } from './cases.ts';
import { countCloseFrom, patienceMs, TOOLS } from './conditions.ts';
import type { Ending, Outcome, Subject } from './outcome.ts';
import { createToolCallJoiner } from './tool-calls.ts';

const OTHERS: Readonly<Record<ProtocolName, ProtocolName>> = {
  openai: 'anthropic',
  anthropic: 'google',
  google: 'openai',
};

/** Puts one case to the whole router: the vendor in question is asked first, and one that is well stands behind it. */
export async function askRouter(test: Case, subject: Subject & { kind: 'router' }): Promise<Outcome> {
  const { status, fault, ...calm } = test.behaviour;
  const first = await startVendor(subject.protocol, test.burst === undefined ? test.behaviour : calm);
  if (test.burst !== undefined) first.next(...Array.from({ length: test.burst }, () => ({ status, fault })));
  const second = await startVendor(OTHERS[subject.protocol]);
  const patience = patienceMs(test, subject);
  const { engine } = startEngine({ settings: { ...calmSettings, firstTextMs: patience, silenceMs: patience } });
  const controller = new AbortController();
  const toolCalls = createToolCallJoiner();
  let stoppedAt: number | undefined;
  let chunks = 0;
  let ending: Ending = { kind: 'failed', error: 'unknown', retryAfterMs: undefined };
  try {
    const request = withNeedsOf(test, requestTo([targetOf(first), targetOf(second)], { maxCalls: 4 }));
    const received = await receive({ engine }, request, {
      signal: controller.signal,
      onPart: (part) => {
        if (part.type === 'finish') ending = { kind: 'finished', reason: part.reason, usage: part.usage };
        if (part.type === 'tool-call-delta') toolCalls.add(part);
        if (part.type !== 'text-delta') return;
        chunks += 1;
        if (test.stopsAfter === undefined || chunks < test.stopsAfter) return;
        stoppedAt ??= performance.now();
        controller.abort();
      },
    });
    if (received.outcome !== 'finished')
      ending =
        stoppedAt !== undefined && received.outcome === 'cancelled'
          ? { kind: 'stopped' }
          : { kind: 'failed', error: received.outcome, retryAfterMs: undefined };
    const closedAfterMs = await countCloseFrom(stoppedAt, first, 0);
    const record = first.requests.at(-1);
    return {
      ending,
      text: received.text,
      toolCalls: toolCalls.calls,
      closedAfterMs,
      calls: first.requests.length,
      tokensSent: record?.tokensSent ?? 0,
      tokensAfterStop: record?.tokensAfterAbort ?? 0,
      isDrained: stoppedAt !== undefined && record?.endedNormally === true,
      isByAnother: received.target?.provider.name === OTHERS[subject.protocol],
    };
  } finally {
    engine.close();
    await Promise.all([first.stop(), second.stop()]);
  }
}

function withNeedsOf(test: Case, request: AnswerRequest): AnswerRequest {
  const { maxOutputTokens = request.prompt.maxOutputTokens } = test;
  const tools = test.offersTools ? TOOLS : undefined;
  return { ...request, prompt: { ...request.prompt, maxOutputTokens, tools } };
}
