import { afterEach, beforeEach, describe } from '@jest/globals';
import { newId } from '@parley/contract';
import type { Bus } from './bus.ts';
import { endSuite } from './suite/end.suite.ts';
import { publishSuite } from './suite/publish.suite.ts';
import { requestSuite } from './suite/request.suite.ts';
import { streamSuite } from './suite/stream.suite.ts';
import type { Under } from './suite/under-test.suite.ts';

/** Two connections to one bus. */
export interface BusUnderTest {
  readonly bus: Bus;
  readonly other: Bus;
  close(): Promise<void>;
}

/** What every implementation of the port must do. Uses real time; waits are for events, not for the clock. */
export function busSuite(name: string, setUp: () => Promise<BusUnderTest>): void {
  describe(name, () => {
    let current: BusUnderTest & Under;
    const under: Under = {
      get bus() {
        return current.bus;
      },
      get other() {
        return current.other;
      },
      get root() {
        return current.root;
      },
    };

    beforeEach(async () => {
      current = { ...(await setUp()), root: `test.${newId()}` };
    });
    afterEach(() => current.close());

    publishSuite(under);
    requestSuite(under);
    streamSuite(under);
    endSuite(under);
  });
}
