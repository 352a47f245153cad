import type { Client, View } from '@parley/client';
import { useEffect, useRef } from 'preact/hooks';
import type { WidgetOptions } from '../script-options.ts';
import type { Texts } from '../texts/texts.ts';
import { Composer } from './composer.tsx';
import { History } from './history.tsx';
import { CloseIcon, HumanIcon } from './icons.tsx';
import { useAttachments } from './use-attachments.ts';

interface PanelProps {
  readonly client: Client;
  readonly view: View;
  readonly texts: Texts;
  readonly options: WidgetOptions;
  readonly onClose: () => void;
}

export function Panel({ client, view, texts, options, onClose }: PanelProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const title = options.title || texts.title;
  const attachments = useAttachments(client);
  const isStopped = view.connection === 'stopped';
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) onClose();
  };

  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const files = event.dataTransfer?.files;
    if (!files?.length || isStopped) return;
    // The browser would leave the page for the file.
    event.preventDefault();
    attachments.add(files);
  };

  return (
    <div class="panel" role="dialog" aria-label={title} onKeyDown={onKeyDown} onDragOver={onDragOver} onDrop={onDrop}>
      <header>
        <div class="heading">
          <h2>{title}</h2>
          <p>
            <span
              class={`light ${view.connection}`}
              role="img"
              aria-label={texts.connection[view.connection]}
              title={texts.connection[view.connection]}
            />
            {statusOf(view, texts)}
          </p>
        </div>
        {view.owner === 'ai' && (
          <button type="button" class="human" onClick={() => client.requestHuman()} disabled={isAsking(view)}>
            <HumanIcon />
            {texts.human}
          </button>
        )}
        <button type="button" class="icon" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div role="status" class="banner-place">
        {view.connection === 'reconnecting' && <div class="banner">{texts.reconnecting}</div>}
        {isStopped && (
          <div class="banner">
            {texts.stopped}
            <button type="button" onClick={() => client.connect()}>
              {texts.reload}
            </button>
          </div>
        )}
      </div>
      <History
        client={client}
        view={view}
        texts={texts}
        language={options.language}
        suggestions={options.suggestions}
        onSuggestion={(text) => {
          client.send(text);
          input.current?.focus();
        }}
      />
      <Composer client={client} texts={texts} input={input} attachments={attachments} isDisabled={isStopped} />
    </div>
  );
}

function isAsking({ items }: View): boolean {
  return items.some(
    (item) => item.kind === 'pending' && item.command.kind === 'requestHuman' && item.status !== 'failed',
  );
}

function statusOf({ owner }: View, { status }: Texts): string {
  if (owner.startsWith('agent:')) return status.agent;
  if (owner === 'queue') return status.queue;
  if (owner === 'closed') return status.closed;
  return owner === 'ai' ? status.assistant : status.connecting;
}
