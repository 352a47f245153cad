import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { parseTokenKeys } from '../domain/token-keys.ts';
import { createTokens } from './tokens.ts';

const ann = { tenantId: 'demo', siteId: 'site', visitorId: 'ann' };

function begin() {
  const clock = new FakeClock({ wallStartMs: 1_790_000_000_000 });
  return { clock, tokens: createTokens(parseTokenKeys(`k1:${'s'.repeat(32)}`), { clock, lifetimeMs: 60_000 }) };
}

it('says whom a token speaks for, again and again, until its time is over', async () => {
  const { clock, tokens } = begin();
  const { token } = await tokens.sign(ann);
  for (const isShownOften of [false, true, true]) expect(await tokens.verify(token, { isShownOften })).toEqual(ann);
  clock.advance(59_999);
  expect(await tokens.verify(token)).toEqual(ann);
  clock.advance(1);
  await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'token_expired' });
  expect(await tokens.verify(token, { graceMs: 1_000 })).toEqual(ann);
  clock.advance(1_000);
  await expect(tokens.verify(token, { graceMs: 1_000 })).rejects.toMatchObject({ code: 'token_expired' });
});

it('judges a token that was never good before as one that was', async () => {
  const { clock, tokens } = begin();
  const { token } = await tokens.sign(ann);
  clock.advance(60_000);
  await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'token_expired' });
  expect(await tokens.verify(token, { graceMs: 1_000, isShownOften: true })).toEqual(ann);
  await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'token_expired' });
});

it('takes no token for another that looks like it', async () => {
  const { tokens } = begin();
  const { token } = await tokens.sign(ann);
  await tokens.verify(token, { isShownOften: true });
  const [head, , signature] = token.split('.');
  const other = Buffer.from(JSON.stringify({ tid: 'demo', aud: 'site', sub: 'bob', exp: 1_990_000_000 }));
  await expect(tokens.verify(`${head}.${other.toString('base64url')}.${signature}`)).rejects.toMatchObject({
    code: 'unauthorized',
  });
  await expect(tokens.verify(token.slice(0, -2))).rejects.toMatchObject({ code: 'unauthorized' });
});
