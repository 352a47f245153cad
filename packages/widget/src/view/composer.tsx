import { type Client, ClientError } from '@parley/client';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import { SendIcon } from './icons.tsx';
import { failureOf } from './lines.ts';

interface ComposerProps {
  readonly client: Client;
  readonly texts: Texts;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly isDisabled: boolean;
}

const TYPING_EVERY_MS = 3_000;

export function Composer({ client, texts, input, isDisabled }: ComposerProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const typingSentAt = useRef(Number.NEGATIVE_INFINITY);

  const send = () => {
    if (text.trim() === '') return;
    try {
      client.send(text.trim());
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      setFault(failureOf(error.code, texts));
      return;
    }
    client.typing(false);
    typingSentAt.current = Number.NEGATIVE_INFINITY;
    setText('');
    setFault(undefined);
    input.current?.focus();
  };
  const onInput = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) => {
    setText(currentTarget.value);
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
      <div class="field">
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
          />
        </div>
        <button type="submit" class="send" aria-label={texts.send} title={texts.send} disabled={text.trim() === ''}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
