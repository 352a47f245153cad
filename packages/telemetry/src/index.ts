export { createLogger, type Logger, type LogLevel, logLevels } from './logger.ts';
export { Counter, createRegistry, Gauge, Histogram, Registry } from './registry.ts';
