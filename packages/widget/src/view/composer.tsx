import { type Client, ClientError } from '@parley/client';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import { AttachmentChips } from './attachment-chips.tsx';
import { ClipIcon, SendIcon } from './icons.tsx';
import { failureOf } from './lines.ts';
import type { Attachments } from './use-attachments.ts';

interface ComposerProps {
  readonly client: Client;
  readonly texts: Texts;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly attachments: Attachments;
  readonly isDisabled: boolean;
}

const TYPING_EVERY_MS = 3_000;

export function Composer({ client, texts, input, attachments, isDisabled }: ComposerProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const typingSentAt = useRef(Number.NEGATIVE_INFINITY);

  /** To be sent as soon as its files are there. */
  const [isDue, setDue] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const fileIds = attachments.list.flatMap(({ fileId }) => fileId ?? []);
  const isUploading = fileIds.length < attachments.list.length;
  const isReady = (text.trim() !== '' || fileIds.length > 0) && !isUploading;

  const send = () => {
    setDue(!isReady && isUploading);
    if (!isReady) return;
    try {
      client.send(text.trim(), fileIds);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      setFault(failureOf(error.code, texts));
      return;
    }
    client.typing(false);
    typingSentAt.current = Number.NEGATIVE_INFINITY;
    attachments.clear();
    setText('');
    setFault(undefined);
    input.current?.focus();
  };
  const hasFailed = attachments.list.some(({ failure }) => failure !== undefined);
  useEffect(() => {
    if (hasFailed) setDue(false);
    else if (isDue && isReady) send();
  });
  const onInput = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) => {
    setText(currentTarget.value);
    setDue(false);
    const now = performance.now();
    if (currentTarget.value === '' || now - typingSentAt.current < TYPING_EVERY_MS) return;
    typingSentAt.current = now;
    client.typing(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a candidate. Safari reports that one as 229 after it has composed.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = event.clipboardData?.files;
    // A copied cell of a table comes as text and as a picture of it: then the text is meant.
    if (!files?.length || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    attachments.add(files);
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {fault && (
        <div class="fault" role="alert">
          {fault}
        </div>
      )}
      <AttachmentChips attachments={attachments} texts={texts} />
      <div class="field">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            attachments.add(currentTarget.files ?? []);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="attach"
          aria-label={texts.attach}
          title={texts.attach}
          disabled={isDisabled}
          onClick={() => picker.current?.click()}
        >
          <ClipIcon />
        </button>
        {/* The copy behind it gives the field the height of its text. */}
        <div class="grow" data-text={`${text}\n`}>
          <textarea
            ref={input}
            rows={1}
            value={text}
            placeholder={texts.placeholder}
            aria-label={texts.placeholder}
            disabled={isDisabled}
            onInput={onInput}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
        <button type="submit" class="send" aria-label={texts.send} title={texts.send} disabled={!isReady}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
