/** Limits that both sides of a wire must agree on; each service's own limits are its configuration. */
export const limits = {
  /** UTF-8 bytes of a message's text. */
  maxTextBytes: 16 * 1024,
  /** Files that go with one message. */
  maxFilesPerMessage: 10,
  /** UTF-8 bytes of a file's name. */
  maxFileNameBytes: 200,
  /** Files that one `store.dropFiles` or `store.forgetFiles` names. */
  maxDroppedFiles: 500,
  /** Bytes of one binary client frame. */
  maxFrameBytes: 64 * 1024,
  /** Bytes of one JSON client frame: JSON escapes can double a text. */
  maxJsonFrameBytes: 128 * 1024,
  /** NATS refuses more than 1 MiB by default; pages and batches stay well below, envelope included. */
  maxBusBytes: 1_000_000,
  /** Bytes of event bodies in one history or tail page. */
  maxPageBytes: 256 * 1024,
  /** Bytes and commands of one batch that session decides at once. */
  maxBatchBytes: 256 * 1024,
  maxBatchCommands: 64,
  /** Commands a conversation remembers by id; more than one outbox may have under way (32). */
  knownCommands: 64,
  /** Outbox entries a client may have under way. */
  maxInFlight: 32,
  /** Conversation ids in one `store.heads` request. */
  maxHeads: 2_000,
  /** Reservations in one `store.reserveSpend`, settlements in one `store.settleSpend`: some 300 bytes each. */
  maxSpendBatch: 500,
  /** Reservations that one `store.renewSpend` renews. */
  maxSpendRenewals: 5_000,
} as const;
