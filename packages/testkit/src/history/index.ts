export { checkHistory } from './check-history.ts';
export type { Evidence, Fault, History, Observation, SeenEvent, StoredConversation, Violation } from './history.ts';
export { createRecorder, type Recorder } from './recorder.ts';
export { type Query, readStored } from './stored-rows.ts';
export { type RunCounts, type RunMinimums, vacuities } from './vacuity.ts';
