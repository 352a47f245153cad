import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sharedSettings } from '@parley/config';
import { loadTokenKeys } from './token-keys.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-keys-'));
  path = join(root, 'token-keys');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('makes a key that the setting for such keys accepts', () => {
  expect(sharedSettings.tokenKeys.schema.safeParse(loadTokenKeys(path)).success).toBe(true);
});

it('gives the same key at every later start', () => {
  const first = loadTokenKeys(path);
  expect(loadTokenKeys(path)).toBe(first);
});

it('keeps it readable by the owner alone', () => {
  loadTokenKeys(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('makes a key in place of an empty file, which a crash can leave', () => {
  writeFileSync(path, '');
  expect(loadTokenKeys(path)).toMatch(/^local:.{43}$/);
});

it('makes another key in every directory', () => {
  expect(loadTokenKeys(path)).not.toBe(loadTokenKeys(join(root, 'other')));
});
