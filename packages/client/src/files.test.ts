import { expect, it } from '@jest/globals';
import { limits } from '@parley/contract';
import { FakeClock, systemClock } from '@parley/flow';
import { type FileToSend, fetchSender } from './file-sender.ts';
import { downloadFile, MAX_FILES, uploadFile } from './files.ts';
import { createMemoryStorage } from './memory-storage.ts';

/** A gateway that answers uploads and downloads one after the other, and says what it was asked. */
function scene(...answers: { readonly status: number; readonly body?: string }[]) {
  const { token: storage } = createMemoryStorage();
  const asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
  const sent: FileToSend[] = [];
  let tokens = 0;
  const next = () => answers.shift() ?? { status: 500 };
  const fetchAnswer = (async (input: URL, init: RequestInit) => {
    const { authorization } = init.headers as Record<string, string>;
    asked.push({ url: input.pathname, authorization });
    if (input.pathname === '/v1/visitors')
      return Response.json({ token: `token-${++tokens}`, expiresAt: Date.now() + 9e7 }, { status: 201 });
    const { status, body = '' } = next();
    return new Response(body, { status, headers: { 'content-type': 'image/png' } });
  }) as unknown as typeof fetch;
  const visitor = {
    ...{ url: 'http://gateway.test', siteKey: 'demo', identity: undefined, storage, clock: systemClock },
    fetch: fetchAnswer,
  };
  const send = async (file: FileToSend) => {
    sent.push(file);
    const { status, body = '' } = next();
    if (status === 0) throw new Error('the network is gone');
    return { status, body };
  };
  const upload = (name = '报价.png') => uploadFile(visitor, send, new Blob(['1234'], { type: 'image/png' }), { name });
  return { visitor, asked, sent, upload };
}

const kept = { status: 201, body: '{"fileId":"f-1","size":4}' };

it('sends a file with its name and the visitor’s token', async () => {
  const { upload, sent } = scene(kept);
  expect(await upload()).toBe('f-1');
  expect(sent).toMatchObject([
    {
      url: 'http://gateway.test/v1/files',
      headers: {
        authorization: 'Bearer token-1',
        'content-type': 'image/png',
        'x-file-name': '%E6%8A%A5%E4%BB%B7.png',
      },
    },
  ]);
});

it('asks for a new token when the old one is refused, once', async () => {
  const { upload, sent } = scene({ status: 401 }, kept, { status: 401 }, { status: 401 }, kept);
  expect(await upload()).toBe('f-1');
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2']);
  await expect(upload()).rejects.toMatchObject({ code: 'file_failed' });
});

it.each([
  [{ status: 413 }, 'file_too_large'],
  [{ status: 503 }, 'file_failed'],
  [{ status: 0 }, 'file_failed'],
  [{ status: 201, body: '<html>' }, 'file_failed'],
])('tells of %j as %s', async (answer, code) => {
  await expect(scene(answer).upload()).rejects.toMatchObject({ code });
});

it('gives up what never ends', async () => {
  const { visitor } = scene();
  const clock = new FakeClock({ startMs: 1_700_000_000_000 });
  const stuck = (file: Pick<FileToSend, 'signal'>) =>
    new Promise<never>((_, reject) => file.signal.addEventListener('abort', reject));
  const fetch = ((url: URL, init: RequestInit) =>
    url.pathname === '/v1/visitors'
      ? visitor.fetch(url, init)
      : stuck({ signal: init.signal as AbortSignal })) as typeof globalThis.fetch;
  const slow = { ...visitor, clock, fetch };
  const both = Promise.allSettled([uploadFile(slow, stuck, new Blob(['1']), { name: 'a' }), downloadFile(slow, 'f')]);
  await clock.advanceAsync(200_000);
  const failed = { status: 'rejected', reason: expect.objectContaining({ code: 'file_failed' }) };
  expect(await both).toEqual([failed, failed]);
});

it('sends nothing that was given up before', async () => {
  const { visitor, sent } = scene(kept);
  const send = async (file: FileToSend) => ({ ...kept, sent: sent.push(file) });
  const signal = AbortSignal.abort();
  await expect(uploadFile(visitor, send, new Blob(['1']), { name: 'a', signal })).rejects.toMatchObject({
    code: 'file_failed',
  });
  expect(sent).toEqual([]);
});

it('does not choke on half a character in a name', async () => {
  const { upload, sent } = scene(kept);
  await upload('a\ud800.png');
  expect(sent[0]?.headers['x-file-name']).toBe('a%EF%BF%BD.png');
});

it('reads a file with the token in a header, never in the URL', async () => {
  const { visitor, asked } = scene({ status: 200, body: '1234' }, { status: 404 });
  const blob = await downloadFile(visitor, 'f/1');
  expect([await blob.text(), blob.type]).toEqual(['1234', 'image/png']);
  expect(asked.at(-1)).toEqual({ url: '/v1/files/f%2F1', authorization: 'Bearer token-1' });
  await expect(downloadFile(visitor, 'f')).rejects.toMatchObject({ code: 'file_failed' });
});

it('lets as many go with one message as the server takes', () => {
  expect(MAX_FILES).toBe(limits.maxFilesPerMessage);
});

it('goes by fetch where there is nothing else', async () => {
  const shares: number[] = [];
  const send = fetchSender(async (_url, init) => new Response(init?.body, { status: 201 }));
  const file = { url: 'http://g.test', headers: {}, body: new Blob(['ab']), signal: new AbortController().signal };
  expect(await send({ ...file, onProgress: (share) => shares.push(share) })).toEqual({ status: 201, body: 'ab' });
  expect(shares).toEqual([1]);
});
