import { expect, it } from '@jest/globals';
import { AuthorKind, type Event, serverFrame } from '@parley/contract';
import { promptOf } from './prompt.ts';

const { VISITOR, AI, SYSTEM } = AuthorKind;
const limits = { maxCharacters: 1_000 };

function events(...said: [kind: number, text: string][]): Event[] {
  return said.map(([kind, text], index) => {
    const frame = serverFrame.decode(
      serverFrame.encode({ event: { seq: index + 1, author: { kind }, message: { text } } }),
    );
    if (!frame.event) throw new Error('no event');
    return frame.event;
  });
}

it('joins the unanswered messages into one question after the earlier talk', () => {
  const said = events([VISITOR, 'Hello'], [AI, 'Hi!'], [VISITOR, 'Where is'], [VISITOR, 'my parcel?']);
  expect(promptOf(said, { answeredTo: 1, answersTo: 4 }, limits)).toEqual([
    { role: 'visitor', text: 'Hello' },
    { role: 'assistant', text: 'Hi!' },
    { role: 'visitor', text: 'Where is\nmy parcel?' },
  ]);
});

it('leaves out what came after the turn was asked for', () => {
  const said = events([VISITOR, 'first'], [VISITOR, 'second']);
  expect(promptOf(said, { answeredTo: 0, answersTo: 1 }, limits)).toEqual([{ role: 'visitor', text: 'first' }]);
});

it('keeps an earlier question that got no answer apart from the new one', () => {
  const said = events([VISITOR, 'stopped'], [VISITOR, 'new']);
  expect(promptOf(said, { answeredTo: 1, answersTo: 2 }, limits)).toEqual([
    { role: 'visitor', text: 'stopped' },
    { role: 'visitor', text: 'new' },
  ]);
});

it('drops the oldest talk first, and never opens with the assistant', () => {
  const said = events([VISITOR, 'x'.repeat(900)], [AI, 'y'.repeat(90)], [VISITOR, 'question']);
  expect(promptOf(said, { answeredTo: 2, answersTo: 3 }, { maxCharacters: 150 })).toEqual([
    { role: 'visitor', text: 'question' },
  ]);
});

it('keeps the question whole even when it alone is over the limit', () => {
  const said = events([VISITOR, 'a'], [VISITOR, 'q'.repeat(200)]);
  expect(promptOf(said, { answeredTo: 1, answersTo: 2 }, { maxCharacters: 10 })).toEqual([
    { role: 'visitor', text: 'q'.repeat(200) },
  ]);
});

it('asks the newest of many unanswered messages: who writes without end may not run up what every call costs', () => {
  const said = events([VISITOR, 'x'.repeat(900)], [VISITOR, 'y'.repeat(90)], [VISITOR, 'z'.repeat(90)]);
  expect(promptOf(said, { answeredTo: 0, answersTo: 3 }, { maxCharacters: 200 })).toEqual([
    { role: 'visitor', text: `${'y'.repeat(90)}\n${'z'.repeat(90)}` },
  ]);
});

it('is empty without a question', () => {
  expect(promptOf(events([VISITOR, 'old'], [SYSTEM, 'note']), { answeredTo: 1, answersTo: 2 }, limits)).toEqual([]);
});

it('tells of files by their names, also where nothing else was said', () => {
  const files = [{ id: 'f', name: 'receipt.png', contentType: 'image/png', size: 1 }];
  const frame = (seq: number, text: string) =>
    serverFrame.decode(serverFrame.encode({ event: { seq, author: { kind: VISITOR }, message: { text, files } } }));
  const said = [frame(1, ''), frame(2, 'This is it')].flatMap(({ event }) => event ?? []);
  expect(promptOf(said, { answeredTo: 0, answersTo: 2 }, limits)).toEqual([
    { role: 'visitor', text: '[file: receipt.png]\nThis is it\n[file: receipt.png]' },
  ]);
});
