import type { Client, View } from '@parley/client';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import { Bubble } from './bubble.tsx';
import { DraftBubble } from './draft-bubble.tsx';
import { CloseIcon } from './icons.tsx';
import { linesOf } from './lines.ts';

interface HistoryProps {
  readonly client: Client;
  readonly view: View;
  readonly texts: Texts;
  readonly language: string;
  readonly suggestions: readonly string[];
  readonly onSuggestion: (text: string) => void;
}

/** Nearer than this to the end counts as at the end: then it follows what comes. */
const NEAR_END_PX = 60;

export function History({ client, view, texts, language, suggestions, onSuggestion }: HistoryProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const lines = linesOf(view, texts);
  const isAnswering = view.draft !== undefined || view.openTurnId !== undefined;

  const toEnd = () => {
    const element = scroller.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
  };
  // After every render that may have made it longer: a draft grows without a new line.
  useLayoutEffect(() => {
    if (isAtEnd) toEnd();
  });
  // Who writes wants to see what comes of it, wherever they were reading.
  const newestOwn = lines.findLast((line) => line.kind === 'bubble' && line.side === 'visitor')?.key;
  useLayoutEffect(() => {
    setAtEnd(true);
    toEnd();
  }, [newestOwn]);
  // The composer grows with its text and takes the room from here.
  useEffect(() => {
    const element = scroller.current;
    if (!isAtEnd || element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isAtEnd]);
  const onScroll = ({ currentTarget: at }: { readonly currentTarget: HTMLDivElement }) =>
    setAtEnd(at.scrollHeight - at.scrollTop - at.clientHeight < NEAR_END_PX);

  return (
    <div class="history">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard. */}
      <div class="scroller" ref={scroller} onScroll={onScroll} role="log" aria-label={texts.history} tabIndex={0}>
        <div class="line other greeting">
          <div class="name">
            <span class="spark" aria-hidden="true" />
            {texts.assistant}
          </div>
          <div class="bubble">{texts.greeting}</div>
        </div>
        {lines.length === 0 && suggestions.length > 0 && (
          <div class="suggestions">
            {suggestions.map((text) => (
              <button type="button" key={text} onClick={() => onSuggestion(text)}>
                {text}
              </button>
            ))}
          </div>
        )}
        {lines.map((line, index) => {
          if (line.kind === 'system') {
            return (
              <div class="system" key={line.key}>
                {line.text}
              </div>
            );
          }
          const before = lines[index - 1];
          return (
            <Bubble
              key={line.key}
              client={client}
              line={line}
              follows={before?.kind === 'bubble' && before.name === line.name && before.side === line.side}
              texts={texts}
              language={language}
            />
          );
        })}
        {isAnswering && (
          <DraftBubble
            text={view.draft?.text ?? ''}
            texts={texts}
            onStop={view.openTurnId === undefined ? undefined : () => client.stop()}
          />
        )}
        {view.typing && <div class="system">{texts.writing(view.typing.name || texts.agent)}</div>}
      </div>
      {!isAtEnd && (
        <button type="button" class="newest" onClick={toEnd} aria-label={texts.newest} title={texts.newest}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
