import { afterEach, expect, it } from '@jest/globals';
import type { Client, ConversationEvent, View } from '@parley/client';
import { act } from 'preact/test-utils';
import { type MountedWidget, mountWidget } from '../mount.tsx';
import type { WidgetOptions } from '../script-options.ts';

const options: WidgetOptions = {
  url: 'http://chat.test',
  siteKey: 's',
  language: 'en',
  title: '',
  theme: 'auto',
  color: undefined,
  isOpen: true,
  suggestions: [],
};
const quiet: View = {
  connection: 'synced',
  stopReason: undefined,
  conversationId: 'c',
  owner: 'ai',
  isClosed: false,
  lastSeq: 0,
  items: [],
  draft: undefined,
  openTurnId: undefined,
  typing: undefined,
};

function fakeClient(state: View) {
  const calls: unknown[][] = [];
  const listeners = new Set<(view: View) => void>();
  const record =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return { clientMessageId: 'm' };
    };
  const names = [
    'connect',
    'close',
    'send',
    'requestHuman',
    'stop',
    'leave',
    'rate',
    'typing',
    'read',
    'retry',
    'discard',
    'wake',
  ];
  const client = { ...Object.fromEntries(names.map((name) => [name, record(name)])), state } as unknown as Client & {
    state: View;
  };
  client.subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const show = async (view: View) => {
    client.state = view;
    await act(() => {
      for (const listener of listeners) listener(view);
    });
  };
  return { client, calls, show };
}

let mounted: MountedWidget | undefined;
afterEach(() => mounted?.unmount());

async function open(view: Partial<View> = {}, more: Partial<WidgetOptions> = {}) {
  const fake = fakeClient({ ...quiet, ...view });
  await act(() => {
    mounted = mountWidget({ ...options, ...more }, document, fake.client);
  });
  const root = mounted?.host.shadowRoot;
  const find = <Type extends Element = HTMLElement>(selector: string) => {
    const found = root?.querySelector<Type>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { ...fake, root, find };
}

const message = (seq: number, kind: 'visitor' | 'ai', text: string): View['items'][number] => ({
  kind: 'event',
  key: `${seq}`,
  event: {
    seq,
    at: 0,
    author: { kind, id: '', name: '' },
    body: { kind: 'message', text, files: [], citations: [] },
  } as unknown as ConversationEvent,
});

async function type(field: HTMLTextAreaElement, text: string) {
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}
const press = (field: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })));

it('sends on Enter, and not on Shift+Enter or while an input method composes', async () => {
  const { find, calls } = await open();
  const field = find<HTMLTextAreaElement>('textarea');
  await type(field, ' hello ');
  await press(field, 'Enter', { shiftKey: true });
  await press(field, 'Enter', { isComposing: true });
  expect(calls.filter(([name]) => name === 'send')).toEqual([]);
  await press(field, 'Enter');
  expect(calls.filter(([name]) => name === 'send')).toEqual([['send', 'hello', []]]);
  expect(field.value).toBe('');
});

it('shows markup as the text it is', async () => {
  const { root } = await open({ items: [message(1, 'ai', '<img src=x onerror=alert(1)> https://shop.test/a.')] });
  expect(root?.querySelector('img')).toBeNull();
  expect(root?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(root?.querySelector('a')?.getAttribute('rel')).toContain('noopener');
});

it('streams a draft, hides it from screen readers and offers to stop it', async () => {
  const { find, calls, show } = await open({ openTurnId: 't' });
  expect(find('.draft .dots')).toBeTruthy();
  await show({ ...quiet, openTurnId: 't', draft: { turnId: 't', attempt: 1, text: 'half an ans' } });
  expect(find('.draft .bubble').textContent).toContain('half an ans');
  expect(find('.draft .bubble').getAttribute('aria-hidden')).toBe('true');
  await act(() => find('.stop').click());
  expect(calls).toContainEqual(['stop']);
});

it('offers to send a failed message again or to delete it', async () => {
  const { root, calls } = await open({
    items: [
      {
        kind: 'pending',
        key: 'm',
        clientMessageId: 'm',
        command: { kind: 'send', text: 'hi', fileIds: [] },
        at: 0,
        status: 'failed',
        code: 'stale',
      },
    ],
  });
  const [retry, discard] = root?.querySelectorAll<HTMLElement>('.foot button') ?? [];
  await act(() => retry?.click());
  await act(() => discard?.click());
  expect(calls).toEqual(
    expect.arrayContaining([
      ['retry', 'm'],
      ['discard', 'm'],
    ]),
  );
});

it('says whether it is up to date', async () => {
  const { find, show } = await open();
  expect(find('.light').getAttribute('aria-label')).toBe('Connected, up to date');
  await show({ ...quiet, connection: 'reconnecting' });
  expect(find('.light').getAttribute('aria-label')).toBe('Reconnecting');
});

it('says that it is reconnecting', async () => {
  const { find, show } = await open();
  await show({ ...quiet, connection: 'reconnecting' });
  expect(find('[role=status]').textContent).toContain('Reconnecting');
});

it('offers a human while the assistant answers, and not after', async () => {
  const { find, root, calls, show } = await open();
  await act(() => find('.human').click());
  expect(calls).toContainEqual(['requestHuman']);
  await show({ ...quiet, owner: 'queue' });
  expect(root?.querySelector('.human')).toBeNull();
});

it('connects when it is opened, and gives the focus back when it is closed', async () => {
  const { find, root, calls } = await open({}, { isOpen: false });
  expect(calls.filter(([name]) => name === 'connect')).toEqual([]);
  await act(() => find('.launcher').click());
  expect(calls).toContainEqual(['connect']);
  expect(root?.activeElement?.tagName).toBe('TEXTAREA');
  await press(find('textarea'), 'Escape');
  expect(root?.querySelector('.panel')).toBeNull();
  expect(root?.activeElement?.className).toBe('launcher');
});

it('counts what came while it was closed', async () => {
  const { find, root, show } = await open({ lastSeq: 1, items: [message(1, 'ai', 'old')] }, { isOpen: false });
  expect(root?.querySelector('.badge')).toBeNull();
  await show({
    ...quiet,
    lastSeq: 3,
    items: [message(1, 'ai', 'old'), message(2, 'visitor', 'me'), message(3, 'ai', 'new')],
  });
  expect(find('.badge').textContent).toBe('1');
  expect(find('.launcher').getAttribute('aria-label')).toContain('1 new message');
});
