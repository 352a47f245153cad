export { type FaultProxy, type FaultProxyOptions, startFaultProxy } from './fault-proxy.ts';
export type { ActiveToxic, Direction, Toxic, ToxicKind } from './toxic.ts';
