export { combineServices, startTogether } from './combine-services.ts';
export { type FaultPoints, noFaultPoints, parseFaultPoints } from './fault-points.ts';
export { keepHeapSmall } from './keep-heap-small.ts';
export { type ListenOptions, listen } from './listen.ts';
export type { ProcessHost } from './process-host.ts';
export type { RunOptions, StartContext } from './process-life.ts';
export { runService } from './run-service.ts';
export type { ReadinessCheck, RunningService, ServiceDeps } from './service.ts';
