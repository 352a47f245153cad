import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseCommandLine } from './command-line.ts';

it('starts one of each on the default ports when nothing is said', () => {
  expect(parseCommandLine([], {})).toEqual({
    gateways: 1,
    sessions: 1,
    routers: 1,
    persistence: 1,
    limits: 'default',
    restart: false,
    port: 8080,
    adminPort: 9090,
  });
});

it('takes replicas, limits, restart and paths, which it makes absolute', () => {
  const line =
    '--gateways 2 --sessions 3 --routers 4 --persistence 5 --limits high --restart --config c.yaml --data-dir d';
  expect(parseCommandLine(line.split(' '), {})).toMatchObject({
    gateways: 2,
    sessions: 3,
    routers: 4,
    persistence: 5,
    limits: 'high',
    restart: true,
    config: resolve('c.yaml'),
    folder: resolve('d'),
  });
});

it('takes ports and the configuration file from the environment', () => {
  const env = { PARLEY_PORT: '0', PARLEY_ADMIN_PORT: '7000', PARLEY_CONFIG: '/etc/parley.yaml' };
  expect(parseCommandLine([], env)).toMatchObject({ port: 0, adminPort: 7000, config: '/etc/parley.yaml' });
});

it('takes session and persistence together', () => {
  const line = '--together session,persistence --sessions 2';
  expect(parseCommandLine(line.split(' '), {})).toMatchObject({ isTogether: true, sessions: 2 });
});

it.each([
  [['--gateways', '0'], {}, '--gateways'],
  [['--sessions', 'two'], {}, '--sessions'],
  [['--limits', 'low'], {}, '--limits'],
  [['--replicas', '2'], {}, '--replicas'],
  [['--together', 'gateway,session'], {}, '--together'],
  [['--together', 'session,persistence', '--persistence', '2'], {}, '--persistence'],
  [[], { PARLEY_PORT: '99999' }, 'PARLEY_PORT'],
])('refuses %j with %j and names what is wrong', (parameters, env, name) => {
  expect(() => parseCommandLine(parameters, env)).toThrow(name);
});
