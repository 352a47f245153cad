export type {
  Behaviour,
  FailureReason,
  Fault,
  ProtocolName,
  Question,
  RecordedRequest,
  Simulator,
  SimulatorOptions,
  StatusFailure,
} from './simulators/index.ts';
export { startSimulator } from './simulators/index.ts';
