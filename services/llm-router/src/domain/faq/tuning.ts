/** The numbers of the ranking, tuned on `testdata/` and checked on questions that were not used for tuning. */
export interface Tuning {
  /** How much a token of each kind counts beside a concept, which counts 1. */
  readonly wordWeight: number;
  readonly hanPairWeight: number;
  readonly hanSingleWeight: number;
  readonly echoWeight: number;
  readonly fillerWeight: number;
  /** What no entry speaks of: how much more a subject foreign to most FAQs counts, and how much less other words. */
  readonly otherSubjectWeight: number;
  readonly unknownWeight: number;
  readonly unknownHanWeight: number;
  readonly unknownAskingWeight: number;
  /** Words that ask (how long, how much, where) beside words that are asked about. */
  readonly askingWeight: number;
  /** Added to the number of entries in inverse document frequency, so that a tiny FAQ still tells words apart. */
  readonly phantomEntries: number;
  /** Power of inverse document frequency: 1 as it is, 0 not at all. */
  readonly rarityPower: number;
  /** Strength of a token that only the answer, or only the topic, holds; a question's own reaches 1. */
  readonly answerStrength: number;
  readonly topicStrength: number;
  /** Half-way point of saturation: a token in this many wordings of an entry has strength 0.5. */
  readonly saturation: number;
  /** Shares of the nearest single wording and of the mean wording in the score; the rest is coverage. */
  readonly wordingShare: number;
  readonly meanShare: number;
  /** What one sentence of a longer message scores beside the whole message. */
  readonly sentenceDiscount: number;
  /** Weight of shared tokens, asking words apart, from which on a score counts in full. */
  readonly fullEvidence: number;
  /** A lower score is no answer. */
  readonly threshold: number;
  /** Entries from this score on are named as near ones when there is no answer. */
  readonly nearThreshold: number;
}

export const DEFAULT_TUNING: Tuning = {
  wordWeight: 1,
  hanPairWeight: 0.7,
  hanSingleWeight: 0.3,
  echoWeight: 0.2,
  fillerWeight: 0.15,
  otherSubjectWeight: 3,
  unknownWeight: 0.8,
  unknownHanWeight: 0.25,
  unknownAskingWeight: 0.3,
  askingWeight: 1.1,
  phantomEntries: 80,
  rarityPower: 0.9,
  answerStrength: 0.5,
  topicStrength: 0.4,
  saturation: 0.6,
  wordingShare: 0.25,
  meanShare: 0.15,
  sentenceDiscount: 0.92,
  fullEvidence: 1.5,
  threshold: 0.5,
  nearThreshold: 0.3,
};
