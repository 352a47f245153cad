import { expect, it } from '@jest/globals';
import { ProviderError } from '../ports.ts';
import { type CallEvent, type CallPhase, callStep, deadlineOf } from './call-phase.ts';

const deadlines = { firstTextMs: 1_000, silenceMs: 500, wholeMs: 5_000, mayBeEmpty: false };
const phases = {
  connecting: { name: 'connecting', startedAtMs: 0 },
  waiting: { name: 'waiting', startedAtMs: 0 },
  streaming: { name: 'streaming', startedAtMs: 0, lastPartAtMs: 100 },
  ended: { name: 'ended', outcome: { type: 'stopped' } },
} satisfies Record<string, CallPhase>;

const events: Record<string, CallEvent> = {
  opened: { type: 'opened' },
  part: { type: 'part' },
  stop: { type: 'finish', reason: 'stop' },
  length: { type: 'finish', reason: 'length' },
  refused: { type: 'finish', reason: 'refused' },
  closed: { type: 'closed' },
  failed: { type: 'failed', failure: new ProviderError('overloaded') },
  stopped: { type: 'stopped' },
  'time-passed': { type: 'time-passed' },
};

/** At 550 ms nothing is over yet. */
const NOW_MS = 550;
const table: Record<string, Record<keyof typeof phases, string>> = {
  opened: { connecting: 'waiting', waiting: 'waiting', streaming: 'streaming', ended: 'stopped' },
  part: { connecting: 'streaming', waiting: 'streaming', streaming: 'streaming', ended: 'stopped' },
  stop: { connecting: 'refused', waiting: 'refused', streaming: 'whole stop', ended: 'stopped' },
  length: { connecting: 'refused', waiting: 'refused', streaming: 'whole length', ended: 'stopped' },
  refused: { connecting: 'refused', waiting: 'refused', streaming: 'refused', ended: 'stopped' },
  closed: { connecting: 'cut', waiting: 'cut', streaming: 'cut', ended: 'stopped' },
  failed: { connecting: 'overloaded', waiting: 'overloaded', streaming: 'overloaded', ended: 'stopped' },
  stopped: { connecting: 'stopped', waiting: 'stopped', streaming: 'stopped', ended: 'stopped' },
  'time-passed': { connecting: 'connecting', waiting: 'waiting', streaming: 'streaming', ended: 'stopped' },
};

function shortly(phase: CallPhase): string {
  if (phase.name !== 'ended') return phase.name;
  const { outcome } = phase;
  if (outcome.type === 'failed') return outcome.failure.kind;
  return outcome.type === 'whole' ? `whole ${outcome.reason}` : 'stopped';
}

it.each(
  Object.entries(table).flatMap(([event, row]) => Object.entries(row).map(([phase, then]) => [phase, event, then])),
)('a call that is %s and meets %s is then %s', (phase = '', event = '', then = '') => {
  const before = phases[phase as keyof typeof phases];
  expect(shortly(callStep(before, events[event] as CallEvent, NOW_MS, deadlines))).toBe(then);
});

it.each([
  ['connecting', 1_000],
  ['waiting', 1_000],
  // Silence counts from the last part.
  ['streaming', 600],
] as const)('a call that is %s has its deadline at %i ms, and not a moment before', (name, atMs) => {
  const phase = phases[name];
  expect(deadlineOf(phase, deadlines)).toBe(atMs);
  expect(callStep(phase, { type: 'time-passed' }, atMs - 1, deadlines)).toBe(phase);
  expect(shortly(callStep(phase, { type: 'time-passed' }, atMs, deadlines))).toBe('timeout');
});

it('ends a call that goes on for too long, however lively it is', () => {
  const lively: CallPhase = { name: 'streaming', startedAtMs: 0, lastPartAtMs: 4_999 };
  expect(shortly(callStep(lively, { type: 'time-passed' }, 5_000, deadlines))).toBe('timeout');
});

it('takes an end without text for whole where there was text before', () => {
  const continuing = { ...deadlines, mayBeEmpty: true };
  expect(shortly(callStep(phases.waiting, { type: 'finish', reason: 'stop' }, 1, continuing))).toBe('whole stop');
  expect(shortly(callStep(phases.waiting, { type: 'finish', reason: 'refused' }, 1, continuing))).toBe('refused');
});

it.each(['length', 'tool-calls'] as const)(
  'takes an end for %s without a word for no end of what another began',
  (reason) => {
    const continuing = { ...deadlines, mayBeEmpty: true };
    expect(shortly(callStep(phases.waiting, { type: 'finish', reason }, 1, continuing))).toBe('refused');
  },
);
