export { freePort } from './loopback.ts';
export { type MachineTime, machineTime, shareOfOthers } from './machine-time.ts';
export { startNats } from './nats.ts';
export { startPostgres } from './postgres.ts';
export { findChromium, findNatsServer, findPostgresBin, findRedisServer } from './programs.ts';
export { startRedis } from './redis.ts';
export type { Server, ServerOptions } from './server.ts';
