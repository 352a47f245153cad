import type { Client, View } from '@parley/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WidgetOptions } from '../script-options.ts';
import type { Texts } from '../texts/texts.ts';
import { ChatIcon, CloseIcon } from './icons.tsx';
import { Panel } from './panel.tsx';
import { useView } from './use-view.ts';

interface WidgetProps {
  readonly client: Client;
  readonly texts: Texts;
  readonly options: WidgetOptions;
}

export function Widget({ client, texts, options }: WidgetProps) {
  const view = useView(client);
  const [isOpen, setOpen] = useState(options.isOpen);
  const [seenSeq, setSeenSeq] = useState(0);
  const launcher = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // Also begins again after the page's connection was closed for good.
    if (isOpen) client.connect();
  }, [isOpen, client]);
  // What is on the screen is read; what came before the first look of this page is not news either.
  const isFirstLook = seenSeq === 0 && view.connection === 'synced';
  useEffect(() => {
    if (!isOpen && !isFirstLook) return;
    setSeenSeq(view.lastSeq);
    if (isOpen && view.lastSeq > 0) client.read(view.lastSeq);
  }, [isOpen, isFirstLook, view.lastSeq, client]);

  const close = () => {
    setOpen(false);
    launcher.current?.focus();
  };
  const unread = isOpen || isFirstLook ? 0 : unreadAfter(view, seenSeq);
  const name = isOpen ? texts.close : texts.open;
  return (
    <div class={isOpen ? 'widget open' : 'widget'}>
      {isOpen && <Panel client={client} view={view} texts={texts} options={options} onClose={close} />}
      <button
        type="button"
        class="launcher"
        ref={launcher}
        aria-expanded={isOpen}
        aria-label={unread > 0 ? `${name} (${texts.unread(unread)})` : name}
        title={name}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {isOpen ? <CloseIcon /> : <ChatIcon />}
        {unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread}
          </span>
        )}
      </button>
    </div>
  );
}

function unreadAfter({ items }: View, seenSeq: number): number {
  return items.filter(
    (item) =>
      item.kind === 'event' &&
      item.event.seq > seenSeq &&
      item.event.body?.kind === 'message' &&
      item.event.author?.kind !== 'visitor',
  ).length;
}
