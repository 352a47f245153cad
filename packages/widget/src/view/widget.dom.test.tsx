import { afterEach, expect, it } from '@jest/globals';
import {
  type Client,
  ClientError,
  type ConversationEvent,
  MAX_FILES,
  type UploadOptions,
  type View,
} from '@parley/client';
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

/** A client whose uploads end when they are told to. */
async function openWithUploads() {
  const opened = await open();
  const uploads: { name: string; end: (outcome: string | Error) => void; options: UploadOptions }[] = [];
  opened.client.uploadFile = (_file, options) =>
    new Promise((resolve, reject) => {
      const end = (outcome: string | Error) => (typeof outcome === 'string' ? resolve(outcome) : reject(outcome));
      uploads.push({ name: options.name, end, options });
    });
  const paste = (...names: string[]) => {
    const files = names.map((name) => new File(['x'], name));
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { files, types: ['Files'] },
    });
    return act(() => void opened.find('textarea').dispatchEvent(event));
  };
  const end = (index: number, outcome: string | Error) => act(async () => uploads[index]?.end(outcome));
  const chips = () => [...(opened.root?.querySelectorAll('.chips li') ?? [])];
  return { ...opened, uploads, paste, end, chips };
}

it('uploads what is pasted at once, and sends it when it is there, without a word if need be', async () => {
  const { find, calls, paste, end, uploads, chips } = await openWithUploads();
  await paste('a.png', 'b.pdf');
  expect(uploads.map(({ name }) => name)).toEqual(['a.png', 'b.pdf']);
  await act(() => uploads[0]?.options.onProgress?.(0.5));
  expect(find<HTMLProgressElement>('progress').value).toBe(0.5);
  const send = find<HTMLButtonElement>('.send');
  await end(0, 'f-a');
  expect(send.disabled).toBe(true);
  await end(1, 'f-b');
  await act(() => send.click());
  expect(calls.filter(([name]) => name === 'send')).toEqual([['send', '', ['f-a', 'f-b']]]);
  expect(chips()).toEqual([]);
});

it('sends when the files are there what was sent before', async () => {
  const { find, calls, paste, end } = await openWithUploads();
  const field = find<HTMLTextAreaElement>('textarea');
  const sent = () => calls.filter(([name]) => name === 'send');
  await paste('a.png', 'b.png');
  await type(field, 'hello');
  await press(field, 'Enter');
  await end(0, 'f-a');
  expect(sent()).toEqual([]);
  await end(1, 'f-b');
  expect(sent()).toEqual([['send', 'hello', ['f-a', 'f-b']]]);
  // Who has nothing to send, or writes on, has not sent anything.
  await press(field, 'Enter');
  await type(field, 'h');
  expect(sent()).toHaveLength(1);
  // One that failed asks for a look first.
  await paste('c.png');
  await type(field, 'again');
  await press(field, 'Enter');
  await end(2, new ClientError('file_failed'));
  await act(() => find('.remove').click());
  expect(sent()).toHaveLength(1);
});

it('says what did not get through, and goes on without it', async () => {
  const { find, calls, paste, end, chips } = await openWithUploads();
  await paste('film.mp4');
  await end(0, new ClientError('file_too_large'));
  expect(find('.chips [role=alert]').textContent).toBe('The file is too large.');
  const field = find<HTMLTextAreaElement>('textarea');
  await type(field, 'hello');
  await press(field, 'Enter');
  expect(calls.filter(([name]) => name === 'send')).toEqual([]);
  await act(() => find('.remove').click());
  expect(chips()).toEqual([]);
  await press(field, 'Enter');
  expect(calls.filter(([name]) => name === 'send')).toEqual([['send', 'hello', []]]);
});

it('gives up an upload that is taken away', async () => {
  const { find, paste, uploads } = await openWithUploads();
  await paste('a.png');
  await act(() => find('.remove').click());
  expect(uploads[0]?.options.signal?.aborted).toBe(true);
});

it('takes as many files as go with one message, and says so', async () => {
  const { find, paste, uploads, chips } = await openWithUploads();
  await paste(...Array.from({ length: MAX_FILES + 1 }, (_, index) => `${index}.png`));
  expect([chips().length, uploads.length]).toEqual([MAX_FILES, MAX_FILES]);
  expect(find('.fault').textContent).toBe('At most 10 files go with one message.');
});

it('leaves a copied text to the field', async () => {
  const { find, uploads } = await openWithUploads();
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { files: [new File(['x'], 'cell.png')], types: ['text/plain', 'Files'] },
  });
  await act(() => void find('textarea').dispatchEvent(event));
  expect([uploads.length, event.defaultPrevented]).toEqual([0, false]);
});

it('takes what is dropped on it', async () => {
  const { find, uploads } = await openWithUploads();
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [new File(['x'], 'a.png')], types: ['Files'] },
  });
  await act(() => void find('.panel').dispatchEvent(event));
  expect([uploads.map(({ name }) => name), event.defaultPrevented]).toEqual([['a.png'], true]);
});

it('shows what is no image, or cannot be read, as something to save', async () => {
  const { client, show, root } = await open();
  const asked: string[] = [];
  client.downloadFile = async (id) => {
    asked.push(id);
    throw new ClientError('file_failed');
  };
  const file = (id: string, contentType: string, size: number) => ({ id, name: `${id}.x`, contentType, size });
  const said = message(1, 'visitor', '');
  const files = [file('doc', 'application/pdf', 1_500), file('img', 'image/png', 3_000_000)];
  Object.assign((said as { event: { body: object } }).event.body, { files });
  await show({ ...quiet, items: [said] });
  await act(async () => {});
  const buttons = [...(root?.querySelectorAll<HTMLElement>('.file') ?? [])];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['doc.x2 KB', 'img.x2.9 MB']);
  await act(async () => buttons[0]?.click());
  expect(asked).toEqual(['img', 'doc']);
  expect(root?.querySelector('.file')?.textContent).toContain('The file did not get through.');
});
