import { expect, it } from '@jest/globals';
import { type FileKey, limits, type StoreClient } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { FileSweep } from './file-sweep.ts';
import { MemoryFiles } from './memory-files.suite.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A store with `count` dropped files whose contents are there. */
async function scene(count: number) {
  const clock = new FakeClock();
  const files = new MemoryFiles();
  let dropped: FileKey[] = Array.from({ length: count }, (_, index) => ({ tenantId: 'demo', fileId: `f${index}` }));
  for (const key of dropped) await files.put(key, one(), 1);
  const asked: number[] = [];
  const store = {
    dropFiles: async ({ olderThanMs }: { olderThanMs: number }) => {
      asked.push(olderThanMs);
      return { files: dropped.slice(0, limits.maxDroppedFiles) };
    },
    forgetFiles: async ({ files: gone }: { files: readonly FileKey[] }) => {
      // Never before its content is gone.
      for (const { tenantId, fileId } of gone) expect(files.contents.has(`${tenantId}/${fileId}`)).toBe(false);
      const names = new Set(gone.map(({ fileId }) => fileId));
      dropped = dropped.filter(({ fileId }) => !names.has(fileId));
      return {};
    },
  } as unknown as StoreClient;
  const log = createLogger('test', 'silent');
  const sweep = new FileSweep({ store, files, clock, log, random: () => 0.5 }, DAY);
  sweep.start();
  return { clock, files, sweep, asked, left: () => dropped.length };
}

async function* one() {
  yield Buffer.of(1);
}

async function settle() {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}

it('deletes what no message took along, now and then, page by page', async () => {
  const { clock, files, sweep, asked, left } = await scene(501);
  clock.advance(19 * MINUTE);
  await settle();
  expect(files.contents.size).toBe(501);
  clock.advance(MINUTE);
  await settle();
  expect([files.contents.size, left()]).toEqual([0, 0]);
  expect(asked).toEqual([DAY, DAY]);
  clock.advance(20 * MINUTE);
  await settle();
  expect(asked).toHaveLength(3);
  await sweep.stop();
  clock.advance(DAY);
  await settle();
  expect(asked).toHaveLength(3);
});

it('comes back to what it could not delete', async () => {
  const { clock, files, sweep, left } = await scene(3);
  files.isAway = true;
  clock.advance(20 * MINUTE);
  await settle();
  expect(left()).toBe(3);
  files.isAway = false;
  clock.advance(20 * MINUTE);
  await settle();
  expect([files.contents.size, left()]).toEqual([0, 0]);
  await sweep.stop();
});
