import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import { chaosSuite } from './chaos.suite.ts';

const hasServers = Boolean(findNatsServer() && findRedisServer() && findPostgresBin());

chaosSuite('a stack in which everything dies again and again', hasServers, {
  ...{ form: 'stack', durationMs: 100_000, clients: 20, messagesPerSecond: 15, natsServers: 1 },
});
