import { expect, it } from '@jest/globals';
import { loadSites } from '@parley/config';
import { createFaqIndex } from './faq-index.ts';

// Far above what it takes (about 80 ms and 0.5 ms on a busy machine), so that only a change of order is caught.
const MAX_BUILD_MS = 1500;
const MAX_FIND_MS = 20;

it('indexes and searches the demo FAQ, 63 entries with some 3000 wordings, without being felt', () => {
  const faq = loadSites(undefined, {}).byKey('demo')?.site.faq ?? [];
  const builtFrom = performance.now();
  const index = createFaqIndex(faq);
  const buildMs = performance.now() - builtFrom;

  const messages = [
    '退款多久到账',
    'where is my parcel',
    'x'.repeat(16_000),
    '我的'.repeat(8000),
    'a b. '.repeat(3000),
  ];
  const foundFrom = performance.now();
  for (const message of messages) index.find(message);
  const findMs = (performance.now() - foundFrom) / messages.length;

  expect(buildMs).toBeLessThan(MAX_BUILD_MS);
  expect(findMs).toBeLessThan(MAX_FIND_MS);
});
