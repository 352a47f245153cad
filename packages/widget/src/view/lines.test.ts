import { expect, it } from '@jest/globals';
import type { ConversationEvent, EventBody, View, ViewItem } from '@parley/client';
import { en } from '../texts/en.ts';
import type { Texts } from '../texts/texts.ts';
import { zh } from '../texts/zh.ts';
import { linesOf } from './lines.ts';

const viewOf = (...items: ViewItem[]) => ({ items }) as unknown as View;
const event = (body: EventBody | undefined, kind: 'visitor' | 'ai' | 'agent' | 'system', name = ''): ViewItem => {
  const author = { kind, id: '', name };
  return { kind: 'event', key: 'k', event: { body, author, at: 1 } as unknown as ConversationEvent };
};
const said = (text: string): EventBody => ({ kind: 'message', text, files: [], citations: [], degradation: 'none' });
const pending = (status: 'sending' | 'failed', kind: 'send' | 'leave' | 'requestHuman', code?: string): ViewItem => ({
  kind: 'pending',
  key: 'k',
  clientMessageId: 'k',
  command: kind === 'send' ? { kind, text: 'hi', fileIds: [] } : { kind },
  at: 1,
  status,
  code,
});

it('puts the visitor on one side and everybody else, by name, on the other', () => {
  expect(
    linesOf(
      viewOf(
        event(said('q'), 'visitor'),
        event(said('a'), 'ai'),
        event(said('h'), 'agent', 'Li'),
        event(said('n'), 'agent'),
      ),
      en,
    ),
  ).toMatchObject([
    { side: 'visitor', text: 'q', mark: 'sent' },
    { side: 'other', name: 'Assistant', isAssistant: true, mark: undefined },
    { side: 'other', name: 'Li', isAssistant: false },
    { side: 'other', name: 'Support' },
  ]);
});

it.each(['rate_limit', 'budget', 'providers_down'] as const)(
  'says in both languages that a fallback answered: %s',
  (degradation) => {
    const view = viewOf(event({ kind: 'message', text: 'a', files: [], citations: [], degradation }, 'ai'));
    const noticeIn = (texts: Texts) => linesOf(view, texts).map((line) => line.kind === 'bubble' && line.notice);
    expect(noticeIn(en)).toEqual([expect.stringContaining('a simpler')]);
    expect(noticeIn(zh)).toEqual([expect.stringContaining('备用助手')]);
    expect(linesOf(viewOf(event(said('a'), 'ai')), en)).toMatchObject([{ notice: undefined }]);
  },
);

it('says in a line of its own what happens to the conversation', () => {
  const texts = linesOf(
    viewOf(
      event({ kind: 'handoff', reason: '', text: 'Soon.' }, 'system'),
      event({ kind: 'handoff', reason: '', text: '' }, 'system'),
      event({ kind: 'assigned', agentId: 'a', agentName: 'Li' }, 'system'),
      event({ kind: 'owner', owner: 'ai' }, 'system'),
      event({ kind: 'turnEnded', outcome: 'stopped', text: '' }, 'system'),
      event({ kind: 'turnEnded', outcome: 'failed', text: 'Try later.' }, 'system'),
      event({ kind: 'closed', reason: '' }, 'system'),
    ),
    en,
  ).map((line) => line.text);
  expect(texts).toEqual([
    'Soon.',
    en.system.handoff,
    'Li has joined',
    en.system.ai,
    en.system.stopped,
    'Try later.',
    en.system.closed,
  ]);
});

it('shows nothing for what is not for the visitor', () => {
  expect(
    linesOf(
      viewOf(
        event({ kind: 'note', text: 'secret', mentions: [] }, 'agent'),
        event(undefined, 'system'),
        event({ kind: 'rated', score: 5, comment: '' }, 'visitor'),
        event({ kind: 'owner', owner: 'queue' }, 'system'),
        pending('sending', 'leave'),
      ),
      en,
    ),
  ).toEqual([]);
});

it('marks what is under way, and says why something failed', () => {
  expect(
    linesOf(
      viewOf(
        pending('sending', 'send'),
        pending('failed', 'send', 'text_too_long'),
        pending('failed', 'send', 'constructor'),
      ),
      en,
    ),
  ).toMatchObject([
    { mark: 'sending', failure: undefined },
    { mark: 'failed', failure: en.failure.text_too_long },
    { mark: 'failed', failure: en.failure.other },
  ]);
  expect(linesOf(viewOf(pending('sending', 'requestHuman')), en)).toMatchObject([{ text: en.system.asking }]);
});

it('links to web sources only', () => {
  const citations = [
    { id: '1', title: 'Doc', url: 'https://shop.test/doc' },
    { id: '2', title: 'Trap', url: 'javascript:alert(1)' },
  ];
  const [line] = linesOf(viewOf(event({ ...said('a'), citations } as EventBody, 'ai')), en);
  expect(line).toMatchObject({ sources: [{ title: 'Doc' }] });
});
