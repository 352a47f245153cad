import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { createVisitor } from './visitors.ts';

function answering(...answers: (Response | Error)[]) {
  const asked: { readonly url: string; readonly body: unknown; readonly atMs: number }[] = [];
  const clock = new FakeClock();
  const fetcher: typeof fetch = async (url, init) => {
    asked.push({ url: String(url), body: JSON.parse(String(init?.body)), atMs: clock.now() });
    const answer = answers.shift() ?? new Error('asked once too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, clock, token: createVisitor({ fetch: fetcher, clock }, 'http://gateway', 'shop') };
}

const created = () => Response.json({ visitorId: 'v', token: 't' }, { status: 201 });
const limited = (headers: Record<string, string>) => Response.json({ code: 'rate_limited' }, { status: 429, headers });

it('asks for a visitor of the site and answers its token', async () => {
  const { asked, token } = answering(created());
  await expect(token).resolves.toBe('t');
  expect(asked).toEqual([{ url: 'http://gateway/v1/visitors', body: { siteKey: 'shop' }, atMs: 0 }]);
});

it('waits as long as Retry-After says, and a second when it says nothing', async () => {
  const { asked, clock, token } = answering(limited({ 'retry-after': '3' }), limited({}), created());
  await clock.advanceAsync(10_000);
  await expect(token).resolves.toBe('t');
  expect(asked.map(({ atMs }) => atMs)).toEqual([0, 3_000, 4_000]);
});

it('gives up after ten minutes of being told to wait', async () => {
  const { clock, token } = answering(...Array.from({ length: 20 }, () => limited({ 'retry-after': '60' })));
  const refused = expect(token).rejects.toMatchObject({ code: 'rate_limited' });
  await clock.advanceAsync(20 * 60_000);
  await refused;
});

it('waits for nobody who says longer than that', async () => {
  const { clock, token } = answering(limited({ 'retry-after': '3000000' }));
  await expect(token).rejects.toMatchObject({ code: 'rate_limited' });
  expect(clock.now()).toBe(0);
});

it.each([
  ['<html>', 'http://gateway/v1/visitors answered without a token', 201],
  ['{', 'http://gateway/v1/visitors answered without a token', 201],
  [JSON.stringify({ code: '\u001b[31mevil\nline' }), 'http://gateway/v1/visitors answered 400 without a code', 400],
])('says in one line what is no answer of a gateway: %j', async (body, detail, status) => {
  const { token } = answering(new Response(body, { status }));
  await expect(token).rejects.toMatchObject({ code: 'invalid_request', detail });
});

it('says why a visitor was refused', async () => {
  const { token } = answering(Response.json({ code: 'unknown_site' }, { status: 404 }));
  await expect(token).rejects.toMatchObject({
    code: 'invalid_request',
    detail: 'http://gateway/v1/visitors answered 404 unknown_site',
  });
});

it('says when nobody answers', async () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const { token } = answering(new TypeError('fetch failed', { cause: refused }));
  await expect(token).rejects.toMatchObject({
    code: 'unavailable',
    detail: 'no answer from http://gateway (ECONNREFUSED)',
  });
});
