export { type FaultPoints, noFaultPoints } from './fault-points.ts';
export type { ReadinessCheck, RunningService, ServiceDeps } from './service.ts';
