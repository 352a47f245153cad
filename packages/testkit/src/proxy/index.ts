export { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
export type { Direction, Toxic, ToxicKind } from './toxic.ts';
