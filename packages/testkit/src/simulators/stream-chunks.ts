import type { SimulatedToolCall } from './behaviour.ts';
import { countTokens } from './count-tokens.ts';
import type { StreamFrames, WriteChunk } from './protocol.ts';
import { splitText } from './split-text.ts';

export function textChunks(texts: readonly string[], frames: StreamFrames, saysUsage: boolean): readonly WriteChunk[] {
  let text = '';
  let tokens = 0;
  return texts.map((chunk) => () => {
    text += chunk;
    const total = countTokens(text);
    const added = total - tokens;
    tokens = total;
    return [{ ...frames.text(chunk, saysUsage ? total : undefined), text: chunk, tokens: added }];
  });
}

/** All of a call's tokens are counted with its first piece: a vendor charges for what it has written, not for what arrives. */
export function callChunks(
  calls: readonly SimulatedToolCall[],
  frames: StreamFrames,
  chunkCharacters: number,
): readonly WriteChunk[] {
  return calls.flatMap(({ name, argumentsText }, index) => {
    const fragments = splitText(argumentsText, chunkCharacters);
    const pieces = frames.toolCall({ index, name, argumentsText, fragments });
    return pieces.map(
      (writePiece, piece): WriteChunk =>
        () => {
          const [first, ...rest] = writePiece();
          const tokens = piece === 0 ? countTokens(name + argumentsText) : 0;
          return first === undefined ? [] : [{ ...first, text: '', tokens }, ...rest];
        },
    );
  });
}
