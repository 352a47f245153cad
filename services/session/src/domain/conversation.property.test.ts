import { expect, it } from '@jest/globals';
import { AuthorKind, type CommandInit, serverFrame, turnIdOf } from '@parley/contract';
import fc from 'fast-check';
import { decideBatch } from './batch.ts';
import { afterCommit, type CachedConversation } from './cached-conversation.ts';
import { openTurnOf } from './open-turn.ts';
import { CONVERSATION, cachedConversation, commandOf } from './testdata.ts';
import { defaultTexts } from './texts.ts';

/** A turn's id near what may be open: epochs and seqs of short histories are small. */
const turnId = fc
  .record({ ownerEpoch: fc.integer({ min: 1, max: 3 }), answeredTo: fc.integer({ min: 0, max: 8 }) })
  .map((name) => turnIdOf({ conversationId: CONVERSATION, ...name }));

const visitorCommand: fc.Arbitrary<CommandInit> = fc
  .record({
    commandId: fc.integer({ min: 0, max: 30 }).map((number) => `c${number}`),
    body: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom<CommandInit>({ sendMessage: { text: '你好' } }, { sendMessage: { text: 'hello' } }),
      },
      { weight: 1, arbitrary: fc.constant<CommandInit>({ requestHuman: {} }) },
      { weight: 1, arbitrary: fc.constantFrom<CommandInit>({ leave: {} }, { rate: { score: 4 } }) },
      { weight: 1, arbitrary: turnId.map((id): CommandInit => ({ stopTurn: { turnId: id } })) },
    ),
  })
  .map(({ commandId, body }) => ({ commandId, ...body }));

const resultCommand: fc.Arbitrary<CommandInit> = fc
  .record({
    id: turnId,
    attempt: fc.integer({ min: 1, max: 3 }),
    answersTo: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom('answer', 'failure', 'expired'),
    next: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ id, attempt, answersTo, kind, next }) => ({
    commandId: id,
    actor: { kind: kind === 'expired' ? AuthorKind.SYSTEM : AuthorKind.AI },
    turnResult:
      kind === 'answer'
        ? { turnId: id, attempt, answer: { text: 'an answer', answersTo } }
        : { turnId: id, attempt, failure: { code: 'answer_failed', expired: kind === 'expired', next } },
  }));

const step = fc.record({
  commands: fc.array(fc.oneof(visitorCommand, resultCommand), { minLength: 1, maxLength: 6 }),
  at: fc.integer({ min: 0, max: 10_000 }),
  newest: fc.option(
    fc.record({
      attempt: fc.integer({ min: 0, max: 3 }),
      answersTo: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    }),
    { nil: undefined },
  ),
});

function runStep(
  conversation: CachedConversation,
  {
    commands,
    at,
    newest,
  }: { commands: CommandInit[]; at: number; newest: { attempt: number; answersTo: number | undefined } | undefined },
) {
  return decideBatch(
    commands.map((command) => ({ command: commandOf(command) })),
    {
      at,
      texts: defaultTexts,
      find: () => conversation,
      lastPositions: new Map(),
      newestAttempt: () => newest,
    },
  );
}

it('keeps every promise about seqs, turns and repeats, whatever comes in whatever batches', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let conversation = cachedConversation({});
      const firstSeqs = new Map<string, number>();
      const endedTurns = new Set<string>();
      for (const one of steps) {
        const before = conversation.state;
        const { groups, settled } = runStep(conversation, one);
        const [group] = groups;
        const state = group?.state ?? before;
        const events = (group?.events ?? []).map((event) => serverFrame.decode(event.body).event);

        expect(events.map((event) => event?.seq)).toEqual(events.map((_event, index) => before.headSeq + index + 1));
        expect(state.headSeq).toBe(before.headSeq + events.length);
        expect(state.answeredTo).toBeGreaterThanOrEqual(before.answeredTo);
        expect(state.answeredTo).toBeLessThanOrEqual(state.lastVisitorSeq);
        expect(state.lastVisitorSeq).toBeLessThanOrEqual(state.headSeq);
        expect(state.ownerEpoch).toBe(before.ownerEpoch + (state.owner === before.owner ? 0 : 1));
        expect(state.lastAt).toBeGreaterThanOrEqual(before.lastAt);
        const isOpen = openTurnOf(CONVERSATION, state) !== undefined;
        expect(isOpen).toBe(state.owner === 'ai' && state.lastVisitorSeq > state.answeredTo);
        if (isOpen && state.lastAt > 0) expect(state.unansweredSince).toBeLessThanOrEqual(state.lastAt);
        for (const event of events) {
          if (!event?.turnId) continue;
          expect(endedTurns).not.toContain(event.turnId);
          endedTurns.add(event.turnId);
        }
        expect(endedTurns).not.toContain(openTurnOf(CONVERSATION, state));
        for (const { entry, outcome } of [...(group?.outcomes ?? []), ...settled]) {
          if (outcome.kind === 'refused') continue;
          const { commandId } = entry.command;
          expect(firstSeqs.get(commandId) ?? outcome.seq).toBe(outcome.seq);
          firstSeqs.set(commandId, outcome.seq);
        }
        if (group) conversation = afterCommit(conversation, group.state, group.added);
        // A repeat of anything accepted, at any later time, makes nothing new.
        const repeats = one.commands.filter((command) => conversation.known.has(command.commandId ?? ''));
        if (repeats.length > 0) expect(runStep(conversation, { ...one, commands: repeats }).groups).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
