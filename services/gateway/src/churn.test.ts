import { expect, it } from '@jest/globals';
import { Churn } from './churn.suite.ts';

it('nothing is left of connections that came and went, however they went', async () => {
  const churn = new Churn();
  await churn.start();
  try {
    const before = churn.left();
    await churn.run(2_000);
    await churn.quiet();
    expect(churn.left()).toEqual(before);
  } finally {
    await churn.stop();
  }
}, 30_000);
