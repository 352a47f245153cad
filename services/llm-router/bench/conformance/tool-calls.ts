import type { CompletionPart, ToolCall } from '../../src/ports.ts';

type Delta = Extract<CompletionPart, { type: 'tool-call-delta' }>;

/** Puts the pieces of calls together. */
export function createToolCallJoiner(): {
  readonly calls: readonly Pick<ToolCall, 'name' | 'argumentsText'>[];
  add(delta: Delta): void;
} {
  const calls: { name: string; argumentsText: string }[] = [];
  return {
    calls,
    add: ({ index, name = '', argumentsText }) => {
      const before = calls[index] ?? { name: '', argumentsText: '' };
      calls[index] = { name: before.name + name, argumentsText: before.argumentsText + argumentsText };
    },
  };
}
