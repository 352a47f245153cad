export { newVisitor, PlainClient, type PlainClientOptions, type PlainVisitor } from './plain-client.ts';
export { type FaultProxy, startFaultProxy } from './proxy/index.ts';
export type {
  Behaviour,
  FailureReason,
  Fault,
  ProtocolName,
  Question,
  RateLimit,
  RecordedRequest,
  SimulatedToolCall,
  Simulator,
  SimulatorOptions,
  StatusFailure,
} from './simulators/index.ts';
export { startSimulator } from './simulators/index.ts';
export type { ServiceKind, Stack, StackOptions, StackService } from './stack/index.ts';
export { startStack } from './stack/index.ts';
export { prepareDatabase } from './stack/prepare-database.ts';
export { type Standalone, startStandalone } from './stack/start-standalone.ts';
