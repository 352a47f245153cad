import { expect, it } from '@jest/globals';
import { natsServersOf } from './nats-url.ts';

it.each([
  ['nats://a:4222', { servers: ['a:4222'] }],
  ['nats://a', { servers: ['a'] }],
  ['nats://a:1, nats://b:2', { servers: ['a:1', 'b:2'] }],
  ['nats://u:p%40ss@a:1,nats://b:2', { servers: ['a:1', 'b:2'], user: 'u', pass: 'p@ss' }],
  ['nats://token@a:1', { servers: ['a:1'], token: 'token' }],
  ['tls://a:1', { servers: ['a:1'], tls: {} }],
  ['nats://[::1]:4222', { servers: ['[::1]:4222'] }],
])('reads %s', (url, expected) => {
  expect(natsServersOf(url)).toEqual(expected);
});
