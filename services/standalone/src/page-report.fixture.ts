// What a page has done, shows and keeps, in words: for a failure that explains itself. Names, kinds and counts, no secrets.
import type { Page } from 'playwright-core';

const MAX_NOTES = 80;
/** Frames that say nothing of what became of a message. */
const IDLE = /^(ping|pong|ack|read|typing) /;

/** Notes what a page says to its server from now on, one line each; the newest of them. */
export function keepJournal(page: Page): readonly string[] {
  const notes: string[] = [];
  const beganMs = performance.now();
  const note = (what: string) => {
    notes.push(`${((performance.now() - beganMs) / 1000).toFixed(2)} s  ${what}`);
    if (notes.length > MAX_NOTES) notes.shift();
  };
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/v1/')) note(`${response.request().method()} ${path} -> ${response.status()}`);
  });
  page.on('requestfailed', (request) =>
    note(`${request.method()} ${request.url()} -> ${request.failure()?.errorText}`),
  );
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('crash', () => note('the page crashed'));
  page.on('websocket', (socket) => {
    const noteFrame = (way: string, payload: string | Buffer) => {
      const frame = frameOf(payload);
      if (!IDLE.test(frame)) note(`${way} ${frame}`);
    };
    note('socket asked for');
    socket.on('framesent', ({ payload }) => noteFrame('->', payload));
    socket.on('framereceived', ({ payload }) => noteFrame('<-', payload));
    socket.on('socketerror', (error) => note(`socket failed: ${error}`));
    socket.on('close', () => note('socket closed'));
  });
  return notes;
}

/** Never rejects, and takes seconds at most: what does not answer is a finding, too. */
export async function describePage(page: Page, journal: readonly string[]): Promise<string> {
  const found = await Promise.race([
    page.evaluate(lookAround).catch((error: unknown) => ({ page: String(error) })),
    new Promise<object>((resolve) => setTimeout(resolve, 15_000, { page: 'does not answer' })),
  ]);
  const parts = Object.entries({ ...found, journal });
  return parts.map(([name, value]) => `${name}: ${listed(value)}`).join('\n');
}

function listed(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? 'none' : value.map((line) => `\n  ${line}`).join('');
}

/** Of a frame of the JSON protocol: its kind, and the few fields that tell one connection from another. */
function frameOf(payload: string | Buffer): string {
  try {
    const [[kind, body] = []] = Object.entries(JSON.parse(String(payload)) as object);
    const { clientMessageId, conversationId, code, retryAfterMs, headSeq, seq } = body ?? {};
    const told = { clientMessageId, conversationId, code, retryAfterMs, headSeq, seq };
    return `${kind} ${JSON.stringify(told)}`;
  } catch {
    return 'what is no JSON';
  }
}

/** Runs in the page: no name from outside reaches it. */
async function lookAround() {
  const inTime = <Result>(work: Promise<Result>): Promise<Result | string> =>
    Promise.race([
      work.catch((error: unknown) => `failed: ${error}`),
      new Promise<string>((resolve) => setTimeout(resolve, 4_000, 'no answer')),
    ]);
  const answer = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  function shapeOf(value: unknown): string {
    const { entries, settled, token, expiresAt } = value as { [name: string]: unknown };
    if (typeof token === 'string') {
      // Whose it is, not what it is.
      const claims = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
      return `token of ${claims.sub}, until ${new Date(Number(expiresAt)).toISOString()}`;
    }
    if (!Array.isArray(entries) || !Array.isArray(settled)) return typeof value;
    const lines = entries.map(({ clientMessageId, conversationId, command, failed }) =>
      ['    ', clientMessageId, `in ${conversationId || '-'}`, command.kind, command.text ?? '', failed ?? ''].join(
        ' ',
      ),
    );
    const left = settled.map(({ clientMessageId, seq }) => `${clientMessageId} (${seq})`).join(', ');
    return [`${entries.length} entries, settled: ${left || 'none'}`, ...lines].join('\n');
  }

  async function stored(): Promise<string[]> {
    const database = await answer(indexedDB.open('parley'));
    const found: string[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      for (const [place, key] of keys.entries()) found.push(`${name}/${key}: ${shapeOf(values[place])}`);
    }
    database.close();
    return found;
  }

  async function locks(): Promise<string[]> {
    const { held = [], pending = [] } = await navigator.locks.query();
    const named = (state: string) => (lock: LockInfo) => `${state} ${lock.name} by ${lock.clientId}`;
    return [...held.map(named('held')), ...pending.map(named('pending'))];
  }

  const root = document.querySelector('parley-widget')?.shadowRoot;
  const lines = [...(root?.querySelectorAll('.line.visitor, .system') ?? [])];
  return {
    connection: root?.querySelector('.light')?.getAttribute('aria-label') ?? 'nothing shown',
    lines: lines.map((line) => `[${line.className.trim()}] ${line.textContent}`),
    indexedDB: await inTime(stored()),
    localStorage: Object.keys(localStorage).sort(),
    locks: await inTime(locks()),
  };
}
