import type { AttachedFile, ConversationEvent, View, ViewItem } from '@parley/client';
import type { Texts } from '../texts/texts.ts';

/** One line of the history, as it is shown. */
export type Line =
  | {
      readonly kind: 'bubble';
      readonly key: string;
      readonly side: 'visitor' | 'other';
      /** Who speaks; shown once for lines in a row. */
      readonly name: string;
      readonly isAssistant: boolean;
      readonly text: string;
      readonly files: readonly AttachedFile[];
      /** Milliseconds since the Unix epoch. */
      readonly at: number;
      readonly mark: 'sending' | 'sent' | 'failed' | undefined;
      /** Set when failed: what to say about it. */
      readonly failure: string | undefined;
      /** What to say about how the answer came about. */
      readonly notice: string | undefined;
      readonly sources: readonly { readonly title: string; readonly url: string }[];
    }
  | { readonly kind: 'system'; readonly key: string; readonly text: string };

export function linesOf({ items }: View, texts: Texts): readonly Line[] {
  return items.flatMap((item) => lineOf(item, texts) ?? []);
}

function lineOf(item: ViewItem, texts: Texts): Line | undefined {
  return item.kind === 'event' ? eventLine(item.key, item.event, texts) : pendingLine(item, texts);
}

function pendingLine(item: Extract<ViewItem, { kind: 'pending' }>, texts: Texts): Line | undefined {
  const { key, command, status, code, at } = item;
  if (command.kind === 'requestHuman' && status !== 'failed') return { kind: 'system', key, text: texts.system.asking };
  if (command.kind !== 'send') return undefined;
  return {
    kind: 'bubble',
    key,
    side: 'visitor',
    name: texts.you,
    isAssistant: false,
    // Until it is committed nobody here knows more of its files than how many there are.
    text: command.text || texts.files(command.fileIds.length),
    files: [],
    at,
    mark: status,
    failure: status === 'failed' ? failureOf(code, texts) : undefined,
    notice: undefined,
    sources: [],
  };
}

function eventLine(key: string, event: ConversationEvent, texts: Texts): Line | undefined {
  const { body, author, at } = event;
  const system = (text: string): Line => ({ kind: 'system', key, text });
  switch (body?.kind) {
    case 'message': {
      if (author?.kind === 'system') return system(body.text);
      const isVisitor = author?.kind === 'visitor';
      return {
        kind: 'bubble',
        key,
        side: isVisitor ? 'visitor' : 'other',
        name: isVisitor ? texts.you : author?.name || (author?.kind === 'agent' ? texts.agent : texts.assistant),
        isAssistant: author?.kind === 'ai',
        text: body.text,
        files: body.files,
        at,
        mark: isVisitor ? 'sent' : undefined,
        failure: undefined,
        notice: body.degradation === 'none' ? undefined : texts.degraded[body.degradation],
        sources: body.citations.filter(({ url }) => /^https?:\/\//.test(url)),
      };
    }
    case 'handoff':
      return system(body.text || texts.system.handoff);
    case 'assigned':
      return system(texts.system.assigned(body.agentName));
    case 'owner':
      return body.owner === 'ai' ? system(texts.system.ai) : undefined;
    case 'turnEnded':
      return system(body.text || (body.outcome === 'stopped' ? texts.system.stopped : texts.system.failed));
    case 'closed':
      return system(texts.system.closed);
    case 'rated':
    case 'note':
    case undefined:
      return undefined;
  }
}

/** Codes of the error table; one without a text of its own gets the general one. */
export function failureOf(code: string | undefined, { failure }: Texts): string {
  return code !== undefined && Object.hasOwn(failure, code) ? failure[code as keyof typeof failure] : failure.other;
}
