export type { Behaviour, FailureReason, Fault, Question, SimulatedToolCall, StatusFailure } from './behaviour.ts';
export type { RateLimit } from './rate-window.ts';
export type { RecordedRequest } from './recorded-request.ts';
export type { ProtocolName, Simulator, SimulatorOptions } from './simulator.ts';
export { startSimulator } from './start-simulator.ts';
