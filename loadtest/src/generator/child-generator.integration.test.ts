import { expect, it } from '@jest/globals';
import { freePort } from '@parley/testkit/servers';
import { createChildGenerator } from './child-generator.ts';

const TIMEOUT_MS = 30_000;

it(
  'tells what went wrong in its process as if it had been here, and ends it',
  async () => {
    const target = `http://127.0.0.1:${await freePort()}`;
    const generator = createChildGenerator(
      {
        ...{ scenario: 'text', share: { index: 0, of: 2 }, isOpenEnded: false },
        options: {
          ...{ targets: [target], siteKeys: ['demo'], connections: 2, watchers: 1, rate: 1, isClosed: false },
          ...{ warmupS: 0, durationS: 1, drainS: 1, fileBytes: 1 },
        },
      },
      { opened: () => {}, second: () => {}, warning: () => {} },
    );
    await expect(generator.setUp()).rejects.toMatchObject({
      ...{ code: 'unavailable', detail: expect.stringContaining(`no answer from ${target}`) },
    });
    await generator.close();
    // Nobody is there to ask.
    await expect(generator.run(0)).rejects.toMatchObject({ code: 'unavailable' });
  },
  TIMEOUT_MS,
);
