/** The inside of `{"error": …}` (https://platform.openai.com/docs/guides/error-codes), alike in a reply and in a stream. */
export interface ErrorBody {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

/** What the door answers in place of a completion. Never holds prompt, answer or key. */
export class OpenAiError extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  readonly retryAfterMs: number | undefined;
  /** Sent besides: names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    body: { message: string; type: string; param?: string | null; code?: string | null },
    options: { retryAfterMs?: number | undefined; headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(body.message, { cause: options.cause });
    this.name = 'OpenAiError';
    this.status = status;
    this.body = { message: body.message, type: body.type, param: body.param ?? null, code: body.code ?? null };
    this.retryAfterMs = options.retryAfterMs;
    this.headers = options.headers ?? {};
  }

  /** `{"error": …}` as bytes on the wire. */
  get text(): string {
    return JSON.stringify({ error: this.body });
  }
}

/** 400 for one field of the request, which is named as a path: `messages[2].content`. */
export function invalidField(param: string, code: string | null, message: string): OpenAiError {
  return new OpenAiError(400, { message, type: 'invalid_request_error', param, code });
}
