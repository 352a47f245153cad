import type { Behaviour, Fault } from './behaviour.ts';
import { countTokens } from './count-tokens.ts';
import type { Plan, Step } from './plan.ts';
import type { Ending, Finish, Frame, Generation, StreamFrames, TokenCounts } from './protocol.ts';
import { splitBytes } from './split-bytes.ts';
import { splitText } from './split-text.ts';
import { callChunks, textChunks } from './stream-chunks.ts';

type WriteStep = Extract<Step, { kind: 'write' }>;

/** The whole life of a streamed answer, with the behaviour's fault worked into it. */
export function planStream(
  generation: Generation,
  answer: string,
  behaviour: Behaviour,
  vendorLineEnd: '\n' | '\r\n',
): Plan {
  const { fault } = behaviour;
  if (fault?.kind === 'hang-before-headers') return [{ kind: 'hang' }];
  if (fault?.kind === 'reset-before-headers') return [{ kind: 'reset' }];
  const lineEnd = behaviour.lineEnd ?? vendorLineEnd;
  const write = (frame: Frame): WriteStep => ({
    kind: 'write',
    bytes: Buffer.from(generation.serverSentEvents ? frame.bytes.replaceAll('\n', lineEnd) : frame.bytes),
    text: frame.text ?? '',
    tokens: frame.tokens ?? 0,
    chunks: frame.text === undefined ? 0 : 1,
  });
  const head: Step = { kind: 'head', status: 200, headers: generation.headers() };
  if (fault?.kind === 'silent-body') return [head, { kind: 'hang' }];

  const prompt = {
    prompt: generation.promptTokens,
    cachedPrompt: Math.min(behaviour.cachedPromptTokens, generation.promptTokens),
  };
  const frames = generation.frames(prompt);
  const opening = frames.opening().map(write);
  if (fault?.kind === 'keepalive-only') {
    return [head, ...opening, { kind: 'repeat', bytes: write(frames.keepalive()).bytes, everyMs: fault.everyMs }];
  }

  const pieces = pacedPieces(answer, behaviour);
  const limited = limitTokens(pieces.texts, generation.maxOutputTokens);
  const calls = limited.cut || !generation.takesToolCalls ? [] : (behaviour.toolCalls ?? []);
  const saysUsage = fault?.kind !== 'missing-usage';
  const chunks = [
    ...textChunks(limited.texts, frames, saysUsage),
    ...callChunks(calls, frames, behaviour.chunkCharacters),
  ];
  const extra = extraFrame(fault, frames);
  const stopAt = breakingPoint(fault);
  const shown = stopAt === undefined ? chunks : chunks.slice(0, stopAt);
  const body: Step[] = [...opening];
  let tokens = 0;
  shown.forEach((chunk, index) => {
    if (extra !== undefined && extra.afterChunks === index) body.push(write(extra.frame()));
    body.push({ kind: 'wait', milliseconds: index === 0 ? behaviour.firstTextDelayMs : pieces.delayMs });
    const written = chunk();
    body.push(written.length === 1 ? write(written[0] ?? { bytes: '' }) : joinWrites(written.map(write)));
    tokens += written.reduce((sum, frame) => sum + (frame.tokens ?? 0), 0);
  });
  if (extra !== undefined && extra.afterChunks >= shown.length) body.push(write(extra.frame()));
  const finish = finishOf(fault, limited.cut, calls.length > 0);
  const ending = endingOf(finish, { ...prompt, output: tokens, reasoning: behaviour.reasoningTokens }, fault);
  const late: Step[] = fault?.kind === 'slow-headers' ? [{ kind: 'wait', milliseconds: fault.delayMs }] : [];
  return [...late, head, ...shape([...body, ...finale(frames, ending, fault, write)], fault)];
}

export function finishOf(fault: Fault | undefined, isCut: boolean, hasCalls: boolean): Finish {
  if (fault?.kind === 'refusal') return 'refusal';
  if (isCut) return 'length';
  return hasCalls ? 'tool-calls' : 'complete';
}

/** What the vendor says at the end of an answer that used these tokens. */
export function endingOf(finish: Finish, tokens: TokenCounts, fault: Fault | undefined): Ending {
  if (fault?.kind === 'missing-usage') return { finish, tokens: undefined };
  if (fault?.kind === 'usage-mismatch') return { finish, tokens: { ...tokens, output: tokens.output * 10 } };
  return { finish, tokens };
}

/** As many of the pieces as the caller's own limit of output tokens allows. */
export function limitTokens(
  texts: readonly string[],
  maxTokens: number | undefined,
): { readonly texts: readonly string[]; readonly cut: boolean } {
  if (maxTokens === undefined) return { texts, cut: false };
  let text = '';
  const over = texts.findIndex((piece) => {
    text += piece;
    return countTokens(text) > maxTokens;
  });
  return over === -1 ? { texts, cut: false } : { texts: texts.slice(0, over), cut: true };
}

function pacedPieces(
  answer: string,
  behaviour: Behaviour,
): { readonly texts: readonly string[]; readonly delayMs: number } {
  const dribble = behaviour.fault?.kind === 'dribble' ? behaviour.fault : undefined;
  return {
    texts: splitText(answer, dribble === undefined ? behaviour.chunkCharacters : 1),
    delayMs: dribble === undefined ? behaviour.chunkDelayMs : dribble.everyMs,
  };
}

function breakingPoint(fault: Fault | undefined): number | undefined {
  switch (fault?.kind) {
    case 'cut':
    case 'hang':
    case 'stream-error':
    case 'refusal':
      return fault.afterChunks;
    default:
      return undefined;
  }
}

/** What stands in the stream beside the healthy frames. */
function extraFrame(
  fault: Fault | undefined,
  frames: StreamFrames,
): { readonly afterChunks: number; readonly frame: () => Frame } | undefined {
  switch (fault?.kind) {
    case 'malformed-line':
      return { afterChunks: fault.afterChunks, frame: () => frames.malformed() };
    case 'comment-line':
      return { afterChunks: fault.afterChunks, frame: () => ({ bytes: ': keep-alive\n\n' }) };
    default:
      return undefined;
  }
}

function finale(
  frames: StreamFrames,
  ending: Ending,
  fault: Fault | undefined,
  write: (frame: Frame) => WriteStep,
): readonly Step[] {
  switch (fault?.kind) {
    case 'cut':
      return [fault.how === 'end' ? { kind: 'end', normally: false } : { kind: fault.how }];
    case 'hang':
      return [{ kind: 'hang' }];
    case 'stream-error':
      return [write(frames.failure(fault.reason)), { kind: 'end', normally: false }];
    default:
      return [...frames.closing(ending).map(write), { kind: 'end', normally: true }];
  }
}

/** Changes where one write ends and the next begins, and nothing else. */
function shape(steps: readonly Step[], fault: Fault | undefined): readonly Step[] {
  if (fault?.kind === 'split-bytes') {
    return steps.flatMap((step) => {
      if (step.kind !== 'write') return [step];
      const pieces = splitBytes(step.bytes, fault.where);
      // What a frame adds to the answer is counted when its last byte is out.
      return pieces.map(
        (bytes, index): Step =>
          index === pieces.length - 1 ? { ...step, bytes } : { kind: 'write', bytes, text: '', tokens: 0, chunks: 0 },
      );
    });
  }
  if (fault?.kind !== 'coalesce') return steps;
  const writes = steps.filter((step) => step.kind === 'write');
  const size = Math.max(1, Math.floor(fault.frames));
  const grouped = Array.from({ length: Math.ceil(writes.length / size) }, (_, index) =>
    joinWrites(writes.slice(index * size, (index + 1) * size)),
  );
  const firstWait = steps.find((step) => step.kind === 'wait');
  return [...(firstWait === undefined ? [] : [firstWait]), ...grouped, ...steps.filter((step) => step.kind === 'end')];
}

function joinWrites(writes: readonly WriteStep[]): WriteStep {
  return {
    kind: 'write',
    bytes: Buffer.concat(writes.map((write) => write.bytes)),
    text: writes.map((write) => write.text).join(''),
    tokens: writes.reduce((sum, write) => sum + write.tokens, 0),
    chunks: writes.reduce((sum, write) => sum + write.chunks, 0),
  };
}
