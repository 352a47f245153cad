import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@parley/flow';
import { type AnswerEngine, type AnswerPart, ProviderError, type ProviderErrorKind } from '../ports.ts';
import { toOpenAiError } from './failure.ts';
import type { DoorLimits } from './limits.ts';
import type { DoorOutcome } from './metrics.ts';
import type { ModelCatalogue } from './model-catalogue.ts';
import { unknownModel } from './models.ts';
import { OpenAiError } from './openai-error.ts';
import { parseChatRequest } from './request/chat-request.ts';
import { ClientGone, readBody } from './request/read-body.ts';
import { Frames } from './response/frames.ts';
import { type Delivery, Outgoing } from './response/outgoing.ts';
import type { Reply } from './response/reply.ts';
import { WholeAnswer } from './response/whole-answer.ts';

export interface ChatDeps {
  readonly engine: AnswerEngine;
  readonly catalogue: ModelCatalogue;
  readonly clock: Clock;
  readonly limits: DoorLimits;
  /** More is refused. */
  readonly maxOutputTokens: number;
  readonly reply: Reply;
  /** Aborted: the door closes. */
  readonly stopping: AbortSignal;
}

/** Why an answer was given up from here. */
type Stop = 'gone' | 'slow' | 'late' | 'stopping' | 'cannot-rewind' | 'endless';

/** As what the client hears of it; who is gone, or does not read, hears nothing. */
const STOP_KINDS = { late: 'timeout', stopping: 'cancelled', endless: 'unknown' } as const satisfies Partial<
  Record<Stop, ProviderErrorKind>
>;

/**
 * One chat completion, from its body to the last byte of the answer. Throws {@link OpenAiError} or a ProviderError as
 * long as nothing has been written, and {@link ClientGone}.
 */
export async function answerChat(
  deps: ChatDeps,
  request: IncomingMessage,
  response: ServerResponse,
  { tenantId, requestId }: { readonly tenantId: string; readonly requestId: string },
): Promise<DoorOutcome> {
  const { catalogue, clock, limits } = deps;
  const body = await readBody(request, limits.maxBodyBytes);
  const chat = parseChatRequest(body, { defaultTokens: limits.defaultOutputTokens, maxTokens: deps.maxOutputTokens });
  const model = catalogue.find(tenantId, chat.model);
  if (!model) throw unknownModel(chat.model);
  if (model.route.targets.length === 0 && model.route.fallbacks.length === 0) throw noModel();
  const completion = {
    id: `chatcmpl-${requestId.replaceAll('-', '')}`,
    created: Math.floor(clock.wallNow() / 1_000),
    model: chat.model,
  };
  const answerRequest = { tenantId, visitorId: undefined, turnId: requestId, prompt: chat.prompt, ...model };
  const running = new Running(deps, response);
  try {
    const parts = deps.engine.answer(answerRequest, running.signal);
    if (chat.isStreaming) {
      const frames = new Frames(completion, chat.includesUsage);
      return await stream(parts, new Outgoing(response, frames, clock, limits), frames, running);
    }
    const whole = new WholeAnswer();
    const finish = await gather(parts, whole, running, limits.maxAnswerCharacters);
    deps.reply(response, 200, whole.body(completion, finish));
    return 'ok';
  } catch (error) {
    throw running.reasonOf(error);
  } finally {
    running.end();
  }
}

async function stream(
  parts: AsyncIterable<AnswerPart>,
  outgoing: Outgoing,
  frames: Frames,
  running: Running,
): Promise<DoorOutcome> {
  try {
    for await (const part of parts) {
      if (part.type === 'finish') {
        outgoing.end(frames.closing(part.reason, part.usage));
        return 'ok';
      }
      const delivery = deliver(part, outgoing);
      if (delivery !== 'delivered') running.stop(delivery === 'too-slow' ? 'slow' : delivery);
      if (running.isStopped) throw new ProviderError('cancelled');
    }
    throw new ProviderError('cut');
  } catch (error) {
    const reason = running.reasonOf(error);
    if (!outgoing.hasBegun || reason instanceof ClientGone) throw reason;
    if (running.isSlow) return running.drop('slow');
    outgoing.end(frames.failure(toOpenAiError(reason)));
    return 'failed';
  }
}

function deliver(part: Exclude<AnswerPart, { type: 'finish' }>, outgoing: Outgoing): Delivery {
  switch (part.type) {
    case 'text-delta':
      return part.text === '' ? 'delivered' : outgoing.text(part.text);
    case 'tool-call-delta':
      return outgoing.toolCall(part);
    case 'rewind':
      return outgoing.rewind(part.length);
  }
}

async function gather(
  parts: AsyncIterable<AnswerPart>,
  whole: WholeAnswer,
  running: Running,
  maxCharacters: number,
): Promise<Extract<AnswerPart, { type: 'finish' }>> {
  for await (const part of parts) {
    if (part.type === 'finish') return part;
    if (part.type === 'text-delta') whole.text(part.text);
    else if (part.type === 'rewind') whole.rewind(part.length);
    else whole.toolCall(part);
    if (whole.length > maxCharacters) running.stop('endless');
    if (running.isStopped) break;
  }
  throw new ProviderError('cut');
}

function noModel(): OpenAiError {
  return new OpenAiError(503, {
    message: 'No model is configured that could answer.',
    type: 'server_error',
    code: 'provider_unavailable',
  });
}

/** What can end an answer before its end: the client, the clock, the door. The first of them counts. */
class Running {
  readonly #controller = new AbortController();
  readonly #response: ServerResponse;
  readonly #release: () => void;
  #stop: Stop | undefined;

  constructor({ clock, limits, stopping }: ChatDeps, response: ServerResponse) {
    this.#response = response;
    const onClose = () => {
      if (!response.writableFinished) this.stop('gone');
    };
    const onStopping = () => this.stop('stopping');
    const late = clock.after(limits.answerMs, () => this.stop('late'));
    response.once('close', onClose);
    stopping.addEventListener('abort', onStopping, { once: true });
    this.#release = () => {
      clock.clear(late);
      response.off('close', onClose);
      stopping.removeEventListener('abort', onStopping);
    };
    if (response.destroyed) onClose();
    if (stopping.aborted) onStopping();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isStopped(): boolean {
    return this.#stop !== undefined;
  }

  get isSlow(): boolean {
    return this.#stop === 'slow';
  }

  stop(reason: Stop): void {
    if (this.#stop !== undefined) return;
    this.#stop = reason;
    this.#controller.abort(new ProviderError('cancelled'));
  }

  drop(outcome: DoorOutcome): DoorOutcome {
    this.#response.destroy();
    return outcome;
  }

  /** What was thrown, or what lies behind it when the answer was given up from here. */
  reasonOf(thrown: unknown): unknown {
    switch (this.#stop) {
      case undefined:
      case 'slow':
        return thrown;
      case 'gone':
        return new ClientGone('the client left', { cause: thrown });
      case 'cannot-rewind':
        return new OpenAiError(502, {
          message: 'The provider failed, and another one would have to take back what has been sent.',
          type: 'server_error',
          code: 'provider_failed',
        });
      default:
        return thrown instanceof OpenAiError ? thrown : new ProviderError(STOP_KINDS[this.#stop], { cause: thrown });
    }
  }

  end(): void {
    this.#release();
  }
}
