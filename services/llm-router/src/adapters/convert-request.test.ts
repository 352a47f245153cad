import { describe, expect, it } from '@jest/globals';
import type { CompletionRequest } from '../ports.ts';
import { convertRequest as toAnthropic } from './anthropic/convert-request.ts';
import { convertRequest as toGoogle } from './google/convert-request.ts';
import { convertRequest as toOpenAi } from './openai/convert-request.ts';

const parameters = { type: 'object', properties: { number: { type: 'string' } } };
const request: CompletionRequest = {
  system: 'Be kind.',
  messages: [
    { role: 'visitor', text: 'Where is it?' },
    {
      role: 'assistant',
      text: '',
      toolCalls: [
        { id: 'a', name: 'find', argumentsText: '{"number":"1"}' },
        { id: 'b', name: 'find', argumentsText: '{broken' },
      ],
    },
    { role: 'tool', toolCallId: 'a', text: '{"at":"sea"}' },
    { role: 'tool', toolCallId: 'b', text: 'unknown' },
    { role: 'visitor', text: 'Well?' },
  ],
  model: 'gpt-4o-mini',
  maxOutputTokens: 100,
  tools: [{ name: 'find', description: 'Finds.', parameters }],
  toolChoice: { name: 'find' },
  temperature: 0.5,
  stop: ['END'],
};

describe("OpenAI's body", () => {
  it('has tools, calls and results', () => {
    expect(toOpenAi(request, 'max_completion_tokens')).toEqual({
      model: 'gpt-4o-mini',
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'Where is it?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'a', type: 'function', function: { name: 'find', arguments: '{"number":"1"}' } },
            { id: 'b', type: 'function', function: { name: 'find', arguments: '{broken' } },
          ],
        },
        { role: 'tool', tool_call_id: 'a', content: '{"at":"sea"}' },
        { role: 'tool', tool_call_id: 'b', content: 'unknown' },
        { role: 'user', content: 'Well?' },
      ],
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: 100,
      temperature: 0.5,
      stop: ['END'],
      tools: [{ type: 'function', function: { name: 'find', description: 'Finds.', parameters } }],
      tool_choice: { type: 'function', function: { name: 'find' } },
    });
  });

  it('has no temperature and no stop words for models that refuse them', () => {
    const body = toOpenAi({ ...request, model: 'gpt-5.4-mini' }, 'max_completion_tokens');
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['temperature']));
    expect(body.stop).toBeUndefined();
  });

  it('names the limit as local servers know it', () => {
    expect(toOpenAi(request, 'max_tokens')).toMatchObject({ max_tokens: 100 });
  });
});

describe("Anthropic's body", () => {
  it('has the results of calls made together in one turn, and no temperature', () => {
    const body = toAnthropic({ ...request, model: 'claude-opus-5' });
    expect(body).toEqual({
      model: 'claude-opus-5',
      system: 'Be kind.',
      messages: [
        { role: 'user', content: 'Where is it?' },
        {
          role: 'assistant',
          content: [
            { type: 'tool_use', id: 'a', name: 'find', input: { number: '1' } },
            { type: 'tool_use', id: 'b', name: 'find', input: { arguments: '{broken' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'a', content: '{"at":"sea"}' },
            { type: 'tool_result', tool_use_id: 'b', content: 'unknown' },
          ],
        },
        { role: 'user', content: 'Well?' },
      ],
      max_tokens: 100,
      stream: true,
      stop_sequences: ['END'],
      tools: [{ name: 'find', description: 'Finds.', input_schema: parameters }],
      tool_choice: { type: 'tool', name: 'find' },
    });
  });

  it.each([
    ['auto', { type: 'auto' }],
    ['none', { type: 'none' }],
    ['required', { type: 'any' }],
  ] as const)('says the choice %s in its own words', (toolChoice, expected) => {
    expect(toAnthropic({ ...request, toolChoice }).tool_choice).toEqual(expected);
  });

  it('never ends with the assistant, whatever is to be gone on from', () => {
    expect(toAnthropic({ ...request, answerSoFar: 'It is' }).messages.at(-1)?.role).toBe('user');
  });
});

describe("Google's body", () => {
  it('knows results by the names of functions, and signs the first of the calls', () => {
    expect(toGoogle({ ...request, model: 'gemini-3-flash' })).toEqual({
      contents: [
        { role: 'user', parts: [{ text: 'Where is it?' }] },
        {
          role: 'model',
          parts: [
            {
              functionCall: { name: 'find', args: { number: '1' } },
              thoughtSignature: 'skip_thought_signature_validator',
            },
            { functionCall: { name: 'find', args: {} } },
          ],
        },
        {
          role: 'user',
          parts: [
            { functionResponse: { name: 'find', response: { at: 'sea' } } },
            { functionResponse: { name: 'find', response: { result: 'unknown' } } },
          ],
        },
        { role: 'user', parts: [{ text: 'Well?' }] },
      ],
      generationConfig: { maxOutputTokens: 100, temperature: 0.5, stopSequences: ['END'] },
      tools: [{ functionDeclarations: [{ name: 'find', description: 'Finds.', parametersJsonSchema: parameters }] }],
      toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['find'] } },
    });
  });

  it('signs nothing for models that know no signatures', () => {
    expect(JSON.stringify(toGoogle({ ...request, model: 'gemini-2.5-flash' }))).not.toContain('thoughtSignature');
  });
});
