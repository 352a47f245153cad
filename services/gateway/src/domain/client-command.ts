import {
  AuthorKind,
  type ClientFrame,
  type CommandInit,
  type ErrorCode,
  isUuid,
  limits,
  parseTurnId,
  type Variant,
} from '@parley/contract';
import type { SentCommand } from './pending-commands.ts';
import { textFault } from './text.ts';

export type ClientVariant = Variant<NonNullable<ClientFrame['frame']> & keyof ClientFrame, ClientFrame>;

/** The frames that ask for an event: they carry a `clientMessageId` and are answered by `sent` or `nack`. */
export type CommandVariant = Extract<ClientVariant, { kind: 'send' | 'requestHuman' | 'stopTurn' | 'leave' | 'rate' }>;

export interface CommandContext {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly visitorId: string;
}

export type CommandDecision =
  /** `fileIds`: of the files it takes along, which are the sender's only by the sender's word. */
  | { readonly kind: 'command'; readonly command: SentCommand; readonly fileIds: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

export function isCommand(frame: ClientVariant): frame is CommandVariant {
  switch (frame.kind) {
    case 'send':
    case 'requestHuman':
    case 'stopTurn':
    case 'leave':
    case 'rate':
      return true;
    case 'hello':
    case 'typing':
    case 'read':
    case 'ack':
    case 'pong':
      return false;
  }
}

/** From a client's frame to the command for the conversation's partition, or why there is none. */
export function clientCommand(frame: CommandVariant, context: CommandContext): CommandDecision {
  const { clientMessageId, after } = frame.value;
  if (!isUuid(clientMessageId) || (after !== '' && !isUuid(after))) return refused('invalid_id');
  const body = bodyOf(frame, context);
  if (body.kind === 'refused') return body;
  return {
    kind: 'command',
    fileIds: frame.kind === 'send' ? frame.value.fileIds : [],
    command: {
      commandId: clientMessageId,
      after,
      tenantId: context.tenantId,
      conversationId: context.conversationId,
      actor: { kind: AuthorKind.VISITOR, id: context.visitorId },
      ...body.value,
    },
  };
}

type Body =
  | { readonly kind: 'body'; readonly value: CommandInit }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

function bodyOf(frame: CommandVariant, { conversationId }: CommandContext): Body {
  switch (frame.kind) {
    case 'send': {
      const { text, fileIds } = frame.value;
      if (fileIds.length > limits.maxFilesPerMessage) return refused('invalid_request');
      if (!fileIds.every(isUuid) || new Set(fileIds).size < fileIds.length) return refused('invalid_id');
      const fault = textFault(text, { mayBeEmpty: fileIds.length > 0 });
      return fault ? refused(fault) : body({ sendMessage: { text } });
    }
    case 'requestHuman':
      return body({ requestHuman: {} });
    case 'stopTurn': {
      const { turnId } = frame.value;
      const isOwn = parseTurnId(turnId)?.conversationId === conversationId;
      return isOwn ? body({ stopTurn: { turnId } }) : refused('invalid_id');
    }
    case 'leave':
      return body({ leave: {} });
    case 'rate': {
      const { score, comment } = frame.value;
      if (!Number.isInteger(score) || score < 1 || score > 5) return refused('invalid_request');
      const fault = textFault(comment, { mayBeEmpty: true });
      return fault ? refused(fault) : body({ rate: { score, comment } });
    }
  }
}

function body(value: CommandInit): Body {
  return { kind: 'body', value };
}

function refused(code: ErrorCode): { readonly kind: 'refused'; readonly code: ErrorCode } {
  return { kind: 'refused', code };
}
