/** A command that was not taken into the outbox, or a file that did not get through. */
export type ClientErrorCode =
  /** The outbox holds as many entries as it may; wait until some are sent, or discard some. */
  | 'outbox_full'
  /** The message is empty, or holds a NUL character. */
  | 'invalid_text'
  /** More than 16 KiB of UTF-8. */
  | 'text_too_long'
  /** `stop()` while no AI answer is open. */
  | 'no_open_turn'
  /** The file is larger than the gateway takes. */
  | 'file_too_large'
  /** The file did not get through, or is not there: try again, or not. */
  | 'file_failed';

export class ClientError extends Error {
  readonly code: ClientErrorCode;

  constructor(code: ClientErrorCode) {
    super(code);
    this.name = 'ClientError';
    this.code = code;
  }
}
