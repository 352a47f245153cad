import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'demo', name), 'utf8');
const page = read('index.html');
const config = readFileSync(join(import.meta.dirname, '../config/demo/parley.yaml'), 'utf8');

it('says of the shop what its FAQ says', () => {
  for (const fact of ['北山里 36 号', '36 Beishan Lane', '10:00–19:30', '0571-5550-0136', 'hello@dewfall.example']) {
    expect(page).toContain(fact);
    expect(config).toContain(fact);
  }
});

it('sells between the prices the shop names', () => {
  const prices = [...page.matchAll(/<b>¥(\d+)<\/b>/g)].map(([, price]) => Number(price));
  expect(prices.length).toBeGreaterThan(8);
  expect(Math.min(...prices)).toBe(38);
  expect(Math.max(...prices)).toBe(880);
  expect(config).toContain('38 to 880');
});

it('loads nothing from another origin and runs no inline script', () => {
  for (const text of [page, read('shop.css'), read('shop.js')]) {
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\((?!#)|@import/);
  }
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+="/);
});

it('says everything in both languages', () => {
  const count = (language: string) => page.split(`<span lang="${language}">`).length;
  expect(count('zh')).toBe(count('en'));
});
