import { expect, it } from '@jest/globals';
import { readinessOf } from './readiness.ts';

const nats = { name: 'nats', ok: true, required: true };
const brokenNats = { ...nats, ok: false, detail: 'no connection for 12 s' };
const brokenCache = { name: 'cache', ok: false, required: false };

it('is ready when it runs and has all it needs', () => {
  expect(readinessOf('running', [nats], false)).toEqual({ status: 200, body: 'ready\n' });
  expect(readinessOf('running', [], false).status).toBe(200);
});

it('is not ready without what it needs, and names it', () => {
  expect(readinessOf('running', [brokenNats, brokenCache], false)).toEqual({ status: 503, body: 'not ready: nats\n' });
});

it('stays ready without what only makes it better', () => {
  expect(readinessOf('running', [nats, brokenCache], false).status).toBe(200);
});

it.each(['starting', 'stopping'] as const)('is not ready while %s, however well it is', (phase) => {
  expect(readinessOf(phase, [nats], false)).toEqual({ status: 503, body: `not ready: ${phase}\n` });
});

it('lists every check when asked', () => {
  expect(readinessOf('running', [nats, brokenNats, brokenCache], true).body).toBe(
    '[+] nats ok\n[-] nats failed: no connection for 12 s\n[-] cache degraded\nnot ready: nats\n',
  );
});
