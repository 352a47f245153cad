import type { Client } from '@parley/client';
import type { Texts } from '../texts/texts.ts';
import { Files } from './files.tsx';
import { ClockIcon, FailedIcon, SentIcon } from './icons.tsx';
import type { Line } from './lines.ts';
import { LinkedText } from './linked-text.tsx';

interface BubbleProps {
  readonly client: Client;
  readonly line: Extract<Line, { kind: 'bubble' }>;
  /** The line before it is of the same speaker. */
  readonly follows: boolean;
  readonly texts: Texts;
  readonly language: string;
}

export function Bubble({ client, line, follows, texts, language }: BubbleProps) {
  const { side, name, isAssistant, text, at, files, mark, failure, notice, sources } = line;
  const time = new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div class={`line ${side} ${follows ? 'follows' : ''} ${mark ?? ''}`}>
      <div class={follows || side === 'visitor' ? 'hidden' : 'name'}>
        {isAssistant && <span class="spark" aria-hidden="true" />}
        {name}
      </div>
      <div class="bubble">
        {text !== '' && <LinkedText text={text} />}
        {files.length > 0 && <Files client={client} files={files} texts={texts} />}
        {sources.length > 0 && (
          <div class="sources">
            {texts.sources}
            {sources.map(({ title, url }) => (
              <a key={url} href={url} target="_blank" rel="noopener noreferrer nofollow">
                {title || url}
              </a>
            ))}
          </div>
        )}
      </div>
      {notice !== undefined && <div class="foot">{notice}</div>}
      <div class="foot">
        {failure === undefined ? (
          <time dateTime={new Date(at).toISOString()}>{time}</time>
        ) : (
          <>
            <span>{failure}</span>
            <button type="button" onClick={() => client.retry(line.key)}>
              {texts.retry}
            </button>
            <button type="button" onClick={() => client.discard(line.key)}>
              {texts.discard}
            </button>
          </>
        )}
        {mark !== undefined && (
          <span class="mark" role="img" aria-label={texts.mark[mark]} title={texts.mark[mark]}>
            {mark === 'sending' ? <ClockIcon /> : mark === 'sent' ? <SentIcon /> : <FailedIcon />}
          </span>
        )}
      </div>
    </div>
  );
}
