import { describe, expect, it } from '@jest/globals';
import { AuthorKind } from '@parley/contract';
import {
  type AfterHello,
  type ConnectionEvent,
  type ConnectionState,
  connectionStep,
  initialConnection,
  MAX_SILENT_PINGS,
  MAX_WAITING_FRAMES,
} from './connection.ts';

const helloFrame = {
  kind: 'hello',
  value: { token: 't', conversationId: '', resume: { epoch: '', lastSeq: 0 } },
} as const;
const pong: AfterHello = { kind: 'pong', value: {} };
const typing: AfterHello = {
  kind: 'typing',
  value: { on: true, author: { kind: AuthorKind.KIND_UNSPECIFIED, id: '', name: '' } },
};

const states = {
  'awaiting-hello': initialConnection,
  attaching: { phase: 'attaching', waiting: [typing] },
  open: { phase: 'open', silentPings: 1 },
  closing: { phase: 'closing' },
} as const satisfies Record<ConnectionState['phase'], ConnectionState>;

const events = {
  hello: { kind: 'frame', frame: helloFrame },
  'another frame': { kind: 'frame', frame: pong },
  broken: { kind: 'broken', code: 'payload_too_large' },
  'hello-late': { kind: 'hello-late' },
  attached: { kind: 'attached' },
  failed: { kind: 'failed', code: 'unavailable' },
  'ping-due': { kind: 'ping-due' },
  gone: { kind: 'gone' },
} as const satisfies Record<string, ConnectionEvent>;

/** Every pair: the phase afterwards and what is done, in a word each; a code stands for close and release. */
const table: Record<ConnectionState['phase'], Record<keyof typeof events, string>> = {
  'awaiting-hello': {
    hello: 'attaching: attach',
    'another frame': 'closing: close protocol_error, release',
    broken: 'closing: close payload_too_large, release',
    'hello-late': 'closing: close hello_late, release',
    attached: 'awaiting-hello: ',
    failed: 'closing: close unavailable, release',
    'ping-due': 'awaiting-hello: ',
    gone: 'closing: release',
  },
  attaching: {
    hello: 'closing: close protocol_error, release',
    'another frame': 'attaching: ',
    broken: 'closing: close payload_too_large, release',
    'hello-late': 'attaching: ',
    attached: 'open: welcome, handle typing',
    failed: 'closing: close unavailable, release',
    'ping-due': 'attaching: ',
    gone: 'closing: release',
  },
  open: {
    hello: 'closing: close protocol_error, release',
    'another frame': 'open: handle pong',
    broken: 'closing: close payload_too_large, release',
    'hello-late': 'open: ',
    attached: 'open: ',
    failed: 'closing: close unavailable, release',
    'ping-due': 'open: ping',
    gone: 'closing: release',
  },
  closing: {
    hello: 'closing: ',
    'another frame': 'closing: ',
    broken: 'closing: ',
    'hello-late': 'closing: ',
    attached: 'closing: ',
    failed: 'closing: ',
    'ping-due': 'closing: ',
    gone: 'closing: ',
  },
};

function outcome(state: ConnectionState, event: ConnectionEvent): string {
  const step = connectionStep(state, event);
  const effects = step.effects.map((effect) => {
    if (effect.kind === 'close') return `close ${effect.code}`;
    return effect.kind === 'handle' ? `handle ${effect.frame.kind}` : effect.kind;
  });
  return `${step.state.phase}: ${effects.join(', ')}`;
}

describe('a connection', () => {
  for (const [phase, row] of Object.entries(table) as [keyof typeof table, (typeof table)['open']][])
    for (const [name, expected] of Object.entries(row) as [keyof typeof events, string][])
      it(`${phase}, on ${name}: ${expected}`, () => {
        expect(outcome(states[phase], events[name])).toBe(expected);
      });

  it('handles what came before the welcome after it, in order', () => {
    let { state } = connectionStep(initialConnection, events.hello);
    for (const frame of [typing, pong]) ({ state } = connectionStep(state, { kind: 'frame', frame }));
    expect(outcome(state, events.attached)).toBe('open: welcome, handle typing, handle pong');
  });

  it('does not keep frames without end before the welcome', () => {
    let { state } = connectionStep(initialConnection, events.hello);
    for (let count = 0; count < MAX_WAITING_FRAMES; count++)
      ({ state } = connectionStep(state, events['another frame']));
    expect(state.phase).toBe('attaching');
    expect(outcome(state, events['another frame'])).toBe('closing: close connection_rate_limited, release');
  });

  it('takes a link for dead when two pings had no answer', () => {
    let state: ConnectionState = { phase: 'open', silentPings: 0 };
    for (let count = 0; count < MAX_SILENT_PINGS; count++) ({ state } = connectionStep(state, events['ping-due']));
    expect(outcome(state, events['ping-due'])).toBe('closing: terminate, release');
  });

  it('takes any frame as a sign of life', () => {
    const heard = connectionStep({ phase: 'open', silentPings: MAX_SILENT_PINGS }, { kind: 'frame', frame: typing });
    expect(outcome(heard.state, events['ping-due'])).toBe('open: ping');
  });
});
