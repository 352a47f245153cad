import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SocketListener } from '@parley/client';
import { AuthorKind, clientFrame, type ServerFrameInit, serverFrame, TurnEndedOutcome } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { AiConversation } from './ai-conversation.ts';

describe('a conversation with the AI', () => {
  let conversation: AiConversation;
  let gateway: SocketListener;
  let heard: string[];
  let sent: { id: string; after: string }[];

  const tell = (frame: ServerFrameInit) => gateway.received(new Uint8Array(serverFrame.encode(frame)));
  const told = (number: number, seq: number) => tell({ sent: { clientMessageId: sent[number]?.id ?? '', seq } });
  const draft = (after: number) => tell({ delta: { turnId: `c-0-${after}`, attempt: 1, offset: 0, text: 'An' } });
  const answer = (after: number, answeredTo: number, seq: number) =>
    tell({
      event: {
        ...{ conversationId: 'c', seq, turnId: `c-0-${after}`, answeredTo },
        ...{ author: { kind: AuthorKind.AI }, message: { text: 'An answer' } },
      },
    });

  beforeEach(async () => {
    heard = [];
    sent = [];
    conversation = await AiConversation.open(
      {
        clock: new FakeClock(),
        socket(_url, _subprotocol, listener) {
          gateway = listener;
          queueMicrotask(() => tell({ welcome: { conversationId: 'c' } }));
          return {
            send(data) {
              const { send } = clientFrame.decode(data as Uint8Array);
              if (send) sent.push({ id: send.clientMessageId, after: send.after });
            },
            close: () => {},
          };
        },
      },
      { target: 'http://gateway', token: 't', isAudited: true },
      {
        begun: (number) => heard.push(`begun ${number}`),
        arrived: (number) => heard.push(`arrived ${number}`),
        nacked: (number, code) => heard.push(`nacked ${number} ${code}`),
        closed: (code) => heard.push(`closed ${code}`),
      },
    );
  });

  const ask = (...numbers: number[]) => {
    for (const number of numbers) conversation.ask(number, `question ${number}`);
  };

  it('hears the first text, then the answer', () => {
    ask(0);
    told(0, 1);
    draft(0);
    draft(0);
    expect(heard).toEqual(['begun 0']);
    answer(0, 1, 2);
    ask(1);
    told(1, 3);
    draft(1);
    answer(1, 3, 4);
    expect(heard).toEqual(['begun 0', 'arrived 0', 'begun 1', 'arrived 1']);
  });

  it('takes an answer without a draft for both, and news in any order', () => {
    ask(0);
    answer(0, 1, 2);
    expect(heard).toEqual([]);
    told(0, 1);
    expect(heard).toEqual(['begun 0', 'arrived 0']);
  });

  it('knows whose draft it is when questions follow fast: the oldest’s, and an answer is to all up to it', () => {
    ask(0, 1, 2);
    expect(sent.map(({ after }) => after)).toEqual(['', sent[0]?.id, sent[1]?.id]);
    told(0, 1);
    told(1, 2);
    told(2, 3);
    draft(0);
    expect(heard).toEqual(['begun 0']);
    answer(0, 2, 4);
    expect(heard).toEqual(['begun 0', 'arrived 0', 'begun 1', 'arrived 1']);
    // A late piece of the draft that has been answered.
    draft(0);
    expect(heard).toHaveLength(4);
    draft(2);
    answer(2, 3, 5);
    expect(heard.slice(4)).toEqual(['begun 2', 'arrived 2']);
  });

  it('reports a second answer to the same as one more arrival', () => {
    ask(0);
    told(0, 1);
    answer(0, 1, 2);
    answer(0, 1, 3);
    expect(heard).toEqual(['begun 0', 'arrived 0', 'arrived 0']);
  });

  it('says what became of questions that got no answer', () => {
    ask(0, 1);
    told(0, 1);
    tell({ nack: { clientMessageId: sent[1]?.id ?? '', code: 'overloaded' } });
    const turnEnded = { outcome: TurnEndedOutcome.EXPIRED };
    tell({ event: { conversationId: 'c', seq: 2, turnId: 'c-0-0', answeredTo: 1, turnEnded } });
    expect(heard).toEqual(['nacked 1 overloaded', 'nacked 0 answer_expired']);
  });

  it('expects nothing more once a human has the conversation', () => {
    ask(0, 1);
    told(0, 1);
    tell({ event: { conversationId: 'c', seq: 2, handoff: { reason: 'no_answer' } } });
    told(1, 3);
    ask(2);
    expect(heard).toEqual(['nacked 0 handed_off', 'nacked 1 handed_off', 'nacked 2 handed_off']);
  });

  it('keeps what an audit needs', () => {
    ask(0);
    told(0, 1);
    draft(0);
    answer(0, 1, 2);
    gateway.closed(1006);
    expect(heard.at(-1)).toBe('closed 1006');
    const { histories, target, token } = conversation.subject ?? {};
    const [history] = histories ?? [];
    expect([target, token, history?.end]).toEqual([
      'http://gateway',
      't',
      { conversationId: 'c', lastSeq: 2, connection: 'synced', stopReason: '' },
    ]);
    expect(history?.observations.map(({ kind }) => kind)).toEqual(['invoke', 'ok', 'draft', 'event']);
  });
});
