import type { Texts } from '../texts/texts.ts';
import { StopIcon } from './icons.tsx';
import { LinkedText } from './linked-text.tsx';

interface DraftBubbleProps {
  /** Empty: the answer has not begun. */
  readonly text: string;
  readonly texts: Texts;
  /** Undefined while there is nothing that could be stopped. */
  readonly onStop: (() => void) | undefined;
}

/** The answer while it is written. Hidden from screen readers, which get the finished one: half words help nobody. */
export function DraftBubble({ text, texts, onStop }: DraftBubbleProps) {
  return (
    <div class="line other draft">
      <div class="name" aria-hidden="true">
        <span class="spark busy" />
        {texts.assistant}
      </div>
      <div class="bubble" aria-hidden="true">
        {text === '' ? (
          <span class="dots">
            <i />
            <i />
            <i />
          </span>
        ) : (
          <>
            <LinkedText text={text} />
            {/* A word joiner: the caret never stands alone on the next line. */}
            {'\u2060'}
            <span class="caret" />
          </>
        )}
      </div>
      {onStop && (
        <button type="button" class="stop" onClick={onStop}>
          <StopIcon />
          {texts.stop}
        </button>
      )}
    </div>
  );
}
