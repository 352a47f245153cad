// What is left of connections that came and went: `node services/gateway/bench/churn.ts [connections]`. They come from
// nine addresses of the loopback, since one has no hundred thousand ports.
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Churn } from '../src/churn.suite.ts';

const total = Number(process.argv[2] ?? 100_000);
const MIB = 1024 * 1024;
const PARTS = 4;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const churn = new Churn();
await churn.start();
// Until then the heap grows for reasons of its own: code is compiled, buffers are pooled.
await churn.run(Math.floor(total / 4));
const before = await look();
console.log('before', before);
const begun = performance.now();
for (let part = 1; part <= PARTS; part++) {
  await churn.run(Math.ceil(total / PARTS));
  console.log(`${part}/${PARTS}`, await look());
}
const seconds = (performance.now() - begun) / 1_000;
const after = await look();
console.log('after', after, `${total} connections in ${seconds.toFixed(0)} s`);
console.log(
  `RSS ${((after.rssMiB / before.rssMiB - 1) * 100).toFixed(1)} %, heap ${(after.heapMiB - before.heapMiB).toFixed(2)} MiB`,
);
await churn.stop();

async function look() {
  await churn.quiet();
  for (let count = 0; count < 5; count++) {
    collect();
    await delay(50);
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { ...churn.left(), rssMiB: rss / MIB, heapMiB: heapUsed / MIB };
}
