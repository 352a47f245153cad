import { describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import type { Environment } from './environment.ts';
import { faultsOf } from './invalid-config.ts';
import { describeConfig, readSettings } from './read-settings.ts';
import {
  choiceSetting,
  flagSetting,
  integerSetting,
  numberSetting,
  portSetting,
  required,
  type Settings,
  secretListSetting,
  secretSetting,
  textSetting,
  urlSetting,
} from './setting.ts';
import { sharedSettings } from './shared-settings.ts';

const reason = 'for this test';
const settings = {
  port: portSetting('PARLEY_GATEWAY_PORT', { default: 8080, reason }),
  rate: integerSetting('PARLEY_GATEWAY_RATE', { default: 5, min: 1, max: 10, unit: 'per second', reason }),
  share: numberSetting('PARLEY_GATEWAY_SHARE', { default: 0.5, min: 0, max: 1, reason }),
  mode: choiceSetting('PARLEY_GATEWAY_MODE', { options: ['fast', 'safe'], default: 'safe', reason }),
  isOn: flagSetting('PARLEY_GATEWAY_ON', { default: false, reason }),
  label: textSetting('PARLEY_GATEWAY_LABEL', { reason }),
  key: secretSetting('PARLEY_GATEWAY_KEY', { reason }),
  url: urlSetting('PARLEY_GATEWAY_URL', { protocols: ['http', 'https'], reason }),
};

function faults(env: Environment, these: Settings = settings, readFile?: (path: string) => string): readonly string[] {
  try {
    readSettings(these, env, readFile ? { readFile } : {});
  } catch (error) {
    return faultsOf(ParleyError.from(error));
  }
  return [];
}

describe('reading', () => {
  it('gives defaults for what is unset or empty', () => {
    expect(readSettings(settings, { PARLEY_GATEWAY_RATE: '', PARLEY_GATEWAY_KEY: '' })).toEqual({
      ...{ port: 8080, rate: 5, share: 0.5, mode: 'safe', isOn: false },
      ...{ label: undefined, key: undefined, url: undefined },
    });
  });

  it('gives what is set, as the type it is', () => {
    const env = {
      PARLEY_GATEWAY_PORT: '0',
      PARLEY_GATEWAY_RATE: '10',
      PARLEY_GATEWAY_SHARE: '0.25',
      PARLEY_GATEWAY_MODE: 'fast',
      PARLEY_GATEWAY_ON: 'true',
      PARLEY_GATEWAY_LABEL: 'x',
      PARLEY_GATEWAY_KEY: 'k',
      PARLEY_GATEWAY_URL: 'https://a.example/v1',
    };
    expect(readSettings(settings, env)).toEqual({
      ...{ port: 0, rate: 10, share: 0.25, mode: 'fast', isOn: true },
      ...{ label: 'x', key: 'k', url: 'https://a.example/v1' },
    });
  });

  it('gives something nobody can change', () => {
    expect(Object.isFrozen(readSettings(settings, {}))).toBe(true);
  });

  it('lists every fault at once', () => {
    const env = {
      PARLEY_GATEWAY_PORT: '70000',
      PARLEY_GATEWAY_RATE: '1e1',
      PARLEY_GATEWAY_SHARE: '-1',
      PARLEY_GATEWAY_MODE: 'FAST',
      PARLEY_GATEWAY_ON: 'yes',
      PARLEY_GATEWAY_URL: 'ftp://a',
    };
    expect(faults(env)).toEqual([
      "PARLEY_GATEWAY_PORT: expected a port number 1-65535 (0 = any free one), got '70000'",
      "PARLEY_GATEWAY_RATE: expected a whole number from 1 to 10, got '1e1'",
      "PARLEY_GATEWAY_SHARE: expected a number from 0 to 1, got '-1'",
      "PARLEY_GATEWAY_MODE: expected one of fast, safe, got 'FAST'",
      "PARLEY_GATEWAY_ON: expected true or false, got 'yes'",
      "PARLEY_GATEWAY_URL: expected a URL that begins with http:// or https://, without name and password, got 'ftp://a'",
    ]);
  });

  it.each([['abc'], ['-1'], ['8080.5'], [' 8080'], ['0x50'], ['65536']])('takes %j for no port', (text) => {
    expect(faults({ PARLEY_GATEWAY_PORT: text })).toHaveLength(1);
  });

  it('misses what is required', () => {
    const these = { url: required(settings.url) };
    expect(faults({}, these)).toEqual([
      'PARLEY_GATEWAY_URL: expected a URL that begins with http:// or https://, without name and password, but it is not set',
    ]);
    expect(readSettings(these, { PARLEY_GATEWAY_URL: 'http://a' }).url).toBe('http://a');
  });
});

describe('unknown names', () => {
  it('are faults, with the nearest known one', () => {
    expect(faults({ PARLEY_PROT: '1', PARLEY_GATEWAY_RAET: '1', PARLEY_SOMETHING_ELSE: '', OTHER: 'x' })).toEqual([
      'PARLEY_PROT: there is no such setting; did you mean PARLEY_PORT?',
      'PARLEY_GATEWAY_RAET: there is no such setting; did you mean PARLEY_GATEWAY_RATE?',
      'PARLEY_SOMETHING_ELSE: there is no such setting',
    ]);
  });

  it('of another service are left for it to check', () => {
    expect(faults({ PARLEY_SESSION_ANYTHING: '1' })).toEqual([]);
  });

  it('are none of the shared ones, whether this service reads them or not', () => {
    const env = { PARLEY_NATS_URL: 'not even a URL', PARLEY_TOKEN_KEYS_FILE: '/run/secrets/x' };
    expect(faults(env)).toEqual([]);
  });

  it('are file names of what is no secret', () => {
    expect(faults({ PARLEY_PORT_FILE: '/x' })).toEqual(['PARLEY_PORT_FILE: there is no such setting']);
  });
});

describe('secrets', () => {
  const readFile = (path: string): string => {
    if (path === '/run/secrets/key') return 'from the file\n';
    throw Object.assign(new Error('no'), { code: 'ENOENT' });
  };

  it('are read from a file as well, without the line end', () => {
    const config = readSettings(settings, { PARLEY_GATEWAY_KEY_FILE: '/run/secrets/key' }, { readFile });
    expect(config.key).toBe('from the file');
  });

  it('may not come from both, nor from a file that is not there', () => {
    const both = { PARLEY_GATEWAY_KEY: 'k', PARLEY_GATEWAY_KEY_FILE: '/run/secrets/key' };
    expect(faults(both, settings, readFile)).toEqual([
      'PARLEY_GATEWAY_KEY: set both as PARLEY_GATEWAY_KEY and as PARLEY_GATEWAY_KEY_FILE',
    ]);
    expect(faults({ PARLEY_GATEWAY_KEY_FILE: '/nope' }, settings, readFile)).toEqual([
      "PARLEY_GATEWAY_KEY_FILE: cannot read '/nope' (ENOENT)",
    ]);
  });

  it('can be several, apart by commas or line breaks', () => {
    const list = { keys: secretListSetting('OPENAI_API_KEY', { reason }) };
    const keysOf = (env: Environment) => readSettings(list, env, { readFile: () => 'one\ntwo,\n' }).keys;
    expect(keysOf({ OPENAI_API_KEY: 'one' })).toEqual(['one']);
    expect(keysOf({ OPENAI_API_KEY: 'one, two' })).toEqual(['one', 'two']);
    expect(keysOf({ OPENAI_API_KEY_FILE: '/x' })).toEqual(['one', 'two']);
    expect(keysOf({})).toBeUndefined();
    expect(faults({ OPENAI_API_KEY: ' ,' }, list)).toEqual([
      'OPENAI_API_KEY: expected a secret, or several separated by commas, of ASCII characters, got something else',
    ]);
  });

  it('can be sent in a header, each of them', () => {
    const list = { keys: secretListSetting('OPENAI_API_KEY', { reason }) };
    expect(faults({ OPENAI_API_KEY: 'one,“two”' }, list)).toEqual([
      'OPENAI_API_KEY: expected a secret, or several separated by commas, of ASCII characters, got something else',
    ]);
  });

  it('have no place in an address that is printed', () => {
    expect(faults({ PARLEY_GATEWAY_URL: 'https://user:hunter2@a.example/v1' })).toEqual([
      "PARLEY_GATEWAY_URL: expected a URL that begins with http:// or https://, without name and password, got 'https://***@a.example/v1'",
    ]);
  });

  it('never show in a fault or in what is printed', () => {
    const wrong = faults({ PARLEY_TOKEN_KEYS: 'k1:hunter2' }, sharedSettings);
    expect(wrong).toEqual([
      'PARLEY_TOKEN_KEYS: expected kid:secret,… with secrets of at least 32 characters, got something else',
    ]);
    const env = { PARLEY_TOKEN_KEYS: `k1:${'x'.repeat(32)}`, PARLEY_DATABASE_URL: 'postgres://u:hunter2@h/d' };
    const shown = describeConfig(sharedSettings, readSettings(sharedSettings, env));
    expect(shown).toMatchObject({ PARLEY_TOKEN_KEYS: '***', PARLEY_DATABASE_URL: '***', PARLEY_PORT: 8080 });
    expect(shown['PARLEY_REDIS_URL']).toBeUndefined();
  });
});

describe('the table of shared settings', () => {
  it('names each variable once, and says why each exists', () => {
    const all = Object.values(sharedSettings);
    expect(new Set(all.map(({ env }) => env)).size).toBe(all.length);
    for (const setting of all) expect(setting.reason).not.toBe('');
  });

  it('starts with nothing set', () => {
    expect(faults({}, sharedSettings)).toEqual([]);
  });

  it('takes several servers for the bus', () => {
    expect(faults({ PARLEY_NATS_URL: 'nats://a:4222,tls://b:4222' }, sharedSettings)).toEqual([]);
    expect(faults({ PARLEY_NATS_URL: 'nats://a,b' }, sharedSettings)).toHaveLength(1);
  });
});
