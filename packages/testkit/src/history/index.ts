export { checkHistory } from './check-history.ts';
export type {
  Evidence,
  Fault,
  History,
  Observation,
  StoredConversation,
  StoredEvent,
  Violation,
} from './history.ts';
export { createRecorder, type Recorder } from './recorder.ts';
export { seenEvent } from './seen-event.ts';
export { readStored } from './stored-rows.ts';
export { vacuities } from './vacuity.ts';
