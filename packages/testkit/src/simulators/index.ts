export type { Behaviour, FailureReason, Fault, Question, StatusFailure } from './behaviour.ts';
export type { RecordedRequest } from './recorded-request.ts';
export type { ProtocolName, Simulator, SimulatorOptions } from './simulator.ts';
export { startSimulator } from './start-simulator.ts';
