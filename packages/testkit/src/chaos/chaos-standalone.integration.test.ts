import { chaosSuite } from './chaos.suite.ts';

chaosSuite('the one process, killed again and again', true, {
  ...{ form: 'standalone', durationMs: 40_000, clients: 10, messagesPerSecond: 10, natsServers: 1 },
});
