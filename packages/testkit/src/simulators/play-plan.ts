import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plan, Step } from './plan.ts';
import type { RequestRecord } from './recorded-request.ts';

/** Time for bytes already written to reach the peer before a reset; a reset may overtake what is still queued. */
const RESET_AFTER_MS = 5;

export interface Playing {
  readonly response: ServerResponse;
  readonly record: RequestRecord;
  /** Aborts when the client's close is noticed. */
  readonly clientClosed: AbortSignal;
  /** Aborts when the simulator stops. */
  readonly stopped: AbortSignal;
  /** Either of the two. */
  readonly over: AbortSignal;
  /** Called before the simulator itself ends or breaks the connection. */
  readonly closing: () => void;
  /** Go on counting what would have been generated after the client has left. */
  readonly generatesAfterAbort: boolean;
}

/** Carries a plan out to its end, or until the client leaves or the simulator stops. Never rejects. */
export async function playPlan(plan: Plan, playing: Playing): Promise<void> {
  for (const step of plan) {
    if (playing.stopped.aborted) return;
    if (playing.clientClosed.aborted) {
      if (!playing.generatesAfterAbort) return;
      await playForNobody(step, playing);
    } else {
      await playStep(step, playing);
    }
  }
}

async function playStep(step: Step, playing: Playing): Promise<void> {
  const { response, record } = playing;
  switch (step.kind) {
    case 'head':
      record.status = step.status;
      response.writeHead(step.status, step.headers);
      response.flushHeaders();
      return;
    case 'wait':
      return wait(step.milliseconds, playing);
    case 'write':
      if (await write(step.bytes, playing)) {
        record.textSent += step.text;
        record.tokensSent += step.tokens;
        record.chunksSent += step.chunks;
      }
      return;
    case 'repeat':
      while (!playing.over.aborted) {
        await wait(step.everyMs, playing);
        await write(step.bytes, playing);
      }
      return;
    case 'hang':
      return until(playing.over);
    case 'end':
      record.endedNormally = step.normally;
      playing.closing();
      response.end();
      return;
    case 'fin':
      playing.closing();
      response.socket?.destroySoon();
      return;
    case 'reset':
      await wait(RESET_AFTER_MS, playing);
      playing.closing();
      resetConnection(response);
      return;
  }
}

/** Nobody reads any more: text is made, and charged for, at the same pace. */
async function playForNobody(step: Step, playing: Playing): Promise<void> {
  if (step.kind === 'wait') {
    await sleep(step.milliseconds, undefined, { signal: playing.stopped, ref: false }).catch(() => undefined);
  } else if (step.kind === 'write') {
    playing.record.bytesAfterAbort += step.bytes.length;
    playing.record.tokensAfterAbort += step.tokens;
  }
}

/** Waits for the kernel to take the bytes, so that two writes never share a segment because they were made at once. */
async function write(bytes: Buffer, { response, record, over }: Playing): Promise<boolean> {
  if (over.aborted) return false;
  const taken = await new Promise<boolean>((resolve) => {
    const giveUp = () => resolve(false);
    over.addEventListener('abort', giveUp, { once: true });
    response.write(bytes, (failure) => {
      over.removeEventListener('abort', giveUp);
      resolve(!failure);
    });
  });
  if (taken) record.bytesSent += bytes.length;
  return taken;
}

async function wait(milliseconds: number, { over }: Playing): Promise<void> {
  if (milliseconds <= 0) return;
  await sleep(milliseconds, undefined, { signal: over }).catch(() => undefined);
}

function until(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function resetConnection({ socket }: ServerResponse): void {
  try {
    socket?.resetAndDestroy();
  } catch {
    // Under TLS there is no TCP socket to reset; breaking off is the nearest.
    socket?.destroy();
  }
}
