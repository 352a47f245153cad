import {
  AuthorKind,
  type Command,
  type ErrorCode,
  isToken,
  limits,
  parseTurnId,
  partitionOf,
  variant,
} from '@parley/contract';

/** Names and ids that travel along; none is shown at this length. */
const MAX_LABEL_BYTES = 512;
const MAX_COMMENT_BYTES = 4 * 1024;
/** UTF-8 bytes of an answer. Models write more than visitors may, and a batch has room for it. */
export const MAX_ANSWER_BYTES = 128 * 1024;
const MAX_CITATIONS = 50;

const encoder = new TextEncoder();

/**
 * Whether a command is well formed, as far as it says itself. The gateway checks too; the bus is another door.
 * Undefined = nothing is wrong. An unusable answer of an AI is no fault here: it still ends its turn.
 */
export function faultOf(command: Command, partition: number): ErrorCode | undefined {
  const { commandId, after, tenantId, conversationId, actor } = command;
  if (![commandId, tenantId, conversationId].every(isToken)) return 'invalid_id';
  if (after !== '' && !isToken(after)) return 'invalid_id';
  if (partitionOf(conversationId) !== partition) return 'invalid_request';
  if (!actor || !isLabel(actor.id) || !isLabel(actor.name)) return 'invalid_request';
  const body = variant(command, 'body');
  if (!body) return 'invalid_request';
  // Turns are answered under their own id: anybody else's command by that name would swallow the answer.
  const namesTurn = parseTurnId(commandId)?.conversationId === conversationId;
  if (namesTurn !== (body.kind === 'turnResult')) return 'invalid_id';
  // Only the holder itself speaks for the system, and not over the bus.
  if (actor.kind !== (body.kind === 'turnResult' ? AuthorKind.AI : AuthorKind.VISITOR)) return 'forbidden';
  return bodyFault(command);
}

function bodyFault(command: Command): ErrorCode | undefined {
  const body = variant(command, 'body');
  switch (body?.kind) {
    case 'sendMessage': {
      const { text, files } = body.value;
      if (files.length > limits.maxFilesPerMessage) return 'invalid_request';
      if (!files.every((file) => isToken(file.id) && isLabel(file.name) && isLabel(file.contentType)))
        return 'invalid_request';
      if (text.trim() === '' && files.length === 0) return 'invalid_text';
      return textFault(text, limits.maxTextBytes);
    }
    case 'rate': {
      const { score, comment } = body.value;
      if (score < 1 || score > 5) return 'invalid_request';
      return textFault(comment, MAX_COMMENT_BYTES);
    }
    case 'turnResult': {
      const { turnId, result } = body.value;
      if (turnId !== command.commandId || result === undefined) return 'invalid_request';
      return undefined;
    }
    case 'stopTurn':
      return parseTurnId(body.value.turnId) ? undefined : 'invalid_id';
    case 'requestHuman':
    case 'leave':
      return undefined;
    case undefined:
      return 'invalid_request';
  }
}

/** Whether an AI's answer can be shown as a message. */
export function isUsableAnswer(text: string, citations: readonly { title: string; url: string }[]): boolean {
  return (
    text.trim() !== '' &&
    textFault(text, MAX_ANSWER_BYTES) === undefined &&
    citations.length <= MAX_CITATIONS &&
    citations.every((citation) => isLabel(citation.title) && textFault(citation.url, 2_048) === undefined)
  );
}

function textFault(text: string, maxBytes: number): ErrorCode | undefined {
  // PostgreSQL's text holds neither NUL nor half a character.
  if (text.includes('\0') || !text.isWellFormed()) return 'invalid_text';
  return exceeds(text, maxBytes) ? 'text_too_long' : undefined;
}

function isLabel(text: string): boolean {
  return textFault(text, MAX_LABEL_BYTES) === undefined;
}

function exceeds(text: string, maxBytes: number): boolean {
  // A UTF-16 code unit is at most three bytes: most texts need no encoding to be measured.
  if (text.length * 3 <= maxBytes) return false;
  return text.length > maxBytes || encoder.encode(text).length > maxBytes;
}
