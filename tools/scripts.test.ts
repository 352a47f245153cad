import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

it.each(Object.entries(scripts))('npm run %s runs files that exist', (_name, command) => {
  const files = command.split(' ').filter((word) => /\.(ts|mjs)$/.test(word));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
