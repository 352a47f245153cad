import type {
  AttachedFile,
  Author,
  AuthorKind,
  Citation,
  ConversationEvent,
  EventBody,
  IncomingFrame,
} from './frames.ts';

type Fields = { readonly [name: string]: unknown };

/**
 * Reads one server frame from parsed proto3 JSON or from a decoded protobuf message. A field that is absent or of a
 * wrong type reads as its zero value, as proto3 has it. Undefined: no frame of a known kind is set.
 */
export function readFrame(frame: unknown): IncomingFrame | undefined {
  const outer = fields(frame);
  for (const [kind, read] of readers) {
    const inner = outer[kind];
    if (inner !== undefined && inner !== null) return read(fields(inner));
  }
  return undefined;
}

const frameReaders: { readonly [Kind in IncomingFrame['kind']]: (of: Fields) => IncomingFrame } = {
  event: (of) => ({ kind: 'event', event: readEvent(of) }),
  delta: (of) => ({
    kind: 'delta',
    turnId: text(of.turnId),
    attempt: count(of.attempt),
    offset: count(of.offset),
    text: text(of.text),
  }),
  sent: (of) => ({ kind: 'sent', clientMessageId: text(of.clientMessageId), seq: count(of.seq), at: count(of.at) }),
  ping: (of) => ({ kind: 'ping', headSeq: count(of.headSeq) }),
  turn: (of) => ({ kind: 'turn', turnId: text(of.turnId), attempt: count(of.attempt) }),
  typing: (of) => ({ kind: 'typing', on: of.on === true, author: readAuthor(of.author) }),
  presence: (of) => ({ kind: 'presence', online: of.online === true, author: readAuthor(of.author) }),
  nack: (of) => ({
    kind: 'nack',
    clientMessageId: text(of.clientMessageId),
    code: text(of.code),
    retryAfterMs: count(of.retryAfterMs),
    after: text(of.after),
  }),
  welcome: (of) => ({
    kind: 'welcome',
    connectionId: text(of.connectionId),
    conversationId: text(of.conversationId),
    epoch: text(of.epoch),
    headSeq: count(of.headSeq),
    owner: text(of.owner),
    ownerEpoch: count(of.ownerEpoch),
    answeredTo: count(of.answeredTo),
    resumed: of.resumed === true,
    heartbeatMs: count(of.heartbeatMs),
    creditBytes: count(of.creditBytes),
  }),
  drain: (of) => ({ kind: 'drain', reconnectAfterMs: count(of.reconnectAfterMs) }),
  error: (of) => ({ kind: 'error', code: text(of.code), message: text(of.message) }),
};
const readers = Object.entries(frameReaders);

function readEvent(of: Fields): ConversationEvent {
  return {
    conversationId: text(of.conversationId),
    seq: count(of.seq),
    at: count(of.at),
    ownerEpoch: count(of.ownerEpoch),
    answeredTo: count(of.answeredTo),
    author: readAuthor(of.author),
    clientMessageId: text(of.clientMessageId),
    turnId: text(of.turnId),
    body: readBody(of),
  };
}

const bodyReaders: { readonly [Kind in EventBody['kind']]: (of: Fields) => EventBody } = {
  message: (of) => ({
    kind: 'message',
    text: text(of.text),
    files: list(of.files).map(readFile),
    citations: list(of.citations).map(readCitation),
    degradation: word(of.degradation, ['none', 'rate_limit', 'budget', 'providers_down']),
  }),
  handoff: (of) => ({ kind: 'handoff', reason: text(of.reason), text: text(of.text) }),
  assigned: (of) => ({ kind: 'assigned', agentId: text(of.agentId), agentName: text(of.agentName) }),
  owner: (of) => ({ kind: 'owner', owner: text(of.owner) }),
  rated: (of) => ({ kind: 'rated', score: count(of.score), comment: text(of.comment) }),
  closed: (of) => ({ kind: 'closed', reason: text(of.reason) }),
  note: (of) => ({ kind: 'note', text: text(of.text), mentions: list(of.mentions).map(text) }),
  turnEnded: (of) => ({
    kind: 'turnEnded',
    outcome: word(of.outcome, ['unknown', 'stopped', 'failed', 'expired']),
    text: text(of.text),
  }),
};
const bodies = Object.entries(bodyReaders);

function readBody(of: Fields): EventBody | undefined {
  for (const [kind, read] of bodies) {
    const inner = of[kind];
    if (inner !== undefined && inner !== null) return read(fields(inner));
  }
  return undefined;
}

function readAuthor(value: unknown): Author | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const of = fields(value);
  const kind: AuthorKind = word(of.kind, ['unknown', 'visitor', 'ai', 'agent', 'system']);
  return { kind, id: text(of.id), name: text(of.name) };
}

function readFile(value: unknown): AttachedFile {
  const of = fields(value);
  return { id: text(of.id), name: text(of.name), contentType: text(of.contentType), size: count(of.size) };
}

function readCitation(value: unknown): Citation {
  const of = fields(value);
  return { id: text(of.id), title: text(of.title), url: text(of.url) };
}

/** An enum value by its number (protobuf) or its upper-case name (JSON); the first word stands for all others. */
function word<Word extends string>(value: unknown, words: readonly [Word, ...Word[]]): Word {
  const found = typeof value === 'number' ? words[value] : words.find((candidate) => candidate.toUpperCase() === value);
  return found ?? words[0];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
