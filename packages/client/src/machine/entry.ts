import type { ClientFrameInit } from '@parley/contract';

/** Everything that can make an event goes through the outbox. */
export type Command =
  | { readonly kind: 'send'; readonly text: string; readonly fileIds: readonly string[] }
  | { readonly kind: 'requestHuman' }
  | { readonly kind: 'stopTurn'; readonly turnId: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'rate'; readonly score: number; readonly comment: string };

/** Plain data: this is what a storage keeps. */
export interface Entry {
  readonly clientMessageId: string;
  /** The conversation it is sent to; empty until that is known. An outbox is in one conversation at a time. */
  readonly conversationId: string;
  readonly command: Command;
  /** Milliseconds since the Unix epoch, by this device's clock. */
  readonly at: number;
  /** Refused for good, with this code. It waits for the user to retry or discard it. */
  readonly failed?: string;
}

type Fields = { readonly [name: string]: unknown };

const commandChecks: { readonly [Kind in Command['kind']]: (command: Fields) => boolean } = {
  send: ({ text, fileIds }) =>
    typeof text === 'string' && Array.isArray(fileIds) && fileIds.every((id) => typeof id === 'string'),
  requestHuman: () => true,
  stopTurn: ({ turnId }) => typeof turnId === 'string',
  leave: () => true,
  rate: ({ score, comment }) => typeof score === 'number' && typeof comment === 'string',
};

/** What a storage holds may be anybody's, or an older version's; what is no command would end every connection. */
export function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    typeof entry?.clientMessageId === 'string' &&
    typeof entry.conversationId === 'string' &&
    typeof entry.at === 'number' &&
    isCommand(entry.command)
  );
}

function isCommand(command: Partial<Command> | null | undefined): boolean {
  const kind = command?.kind;
  return kind !== undefined && Object.hasOwn(commandChecks, kind) && commandChecks[kind](command as Fields);
}

/** `after`: the id of the entry before it that has no outcome yet; empty for the head. */
export function frameOf({ clientMessageId, command }: Entry, after: string): ClientFrameInit {
  const head = after === '' ? { clientMessageId } : { clientMessageId, after };
  switch (command.kind) {
    case 'send':
      return { send: { ...head, text: command.text, fileIds: [...command.fileIds] } };
    case 'requestHuman':
      return { requestHuman: head };
    case 'stopTurn':
      return { stopTurn: { ...head, turnId: command.turnId } };
    case 'leave':
      return { leave: head };
    case 'rate':
      return { rate: { ...head, score: command.score, comment: command.comment } };
  }
}
