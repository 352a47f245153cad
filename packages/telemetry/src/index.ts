export { createLogger, type Logger, type LogLevel, logLevels } from './logger.ts';
export { watchProcess } from './process-metrics.ts';
export { Counter, createRegistry, Gauge, Histogram, Registry } from './registry.ts';
export { createTraceparent, isTraceparent, nextTraceparent } from './traceparent.ts';
export { type WatchedQueue, watchQueues } from './watch-queues.ts';
