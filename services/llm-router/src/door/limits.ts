import type { OutgoingLimits } from './response/outgoing.ts';

/** Times and bounds of the door that nobody needs to turn in operation; tests do. */
export interface DoorLimits extends OutgoingLimits {
  readonly maxBodyBytes: number;
  /** From the request to the end of its answer, over all calls of providers. */
  readonly answerMs: number;
  /** UTF-16 code units of text and arguments in one answer: no model writes so much. */
  readonly maxAnswerCharacters: number;
  /** When a request names none. */
  readonly defaultOutputTokens: number;
}

const MIB = 1024 * 1024;

export const defaultDoorLimits: DoorLimits = {
  // Some 250,000 tokens of English.
  maxBodyBytes: MIB,
  answerMs: 300_000,
  maxAnswerCharacters: 2 * MIB,
  defaultOutputTokens: 4_096,
  stallMs: 30_000,
  maxWaitingCharacters: MIB / 4,
};
