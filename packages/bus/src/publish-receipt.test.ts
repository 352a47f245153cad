import { expect, it } from '@jest/globals';
import { parsePublishReceipt } from './publish-receipt.ts';

const bytes = (value: string) => new TextEncoder().encode(value);

it('reads an acknowledgement', () => {
  expect(parsePublishReceipt(bytes('{"stream":"S","seq":7}'))).toEqual({ sequence: 7, duplicate: false });
  expect(parsePublishReceipt(bytes('{"stream":"S","seq":7,"duplicate":true}'))).toEqual({
    sequence: 7,
    duplicate: true,
  });
});

it('takes a refusal for an outage', () => {
  const refusal = '{"error":{"code":503,"err_code":10077,"description":"maximum bytes exceeded"},"stream":"S","seq":0}';
  expect(() => parsePublishReceipt(bytes(refusal))).toThrow('unavailable: the stream refused: maximum bytes exceeded');
});

it.each([['not json'], ['null'], ['[]'], ['{"seq":"1"}'], ['']])('refuses %j, which no stream answers', (answer) => {
  expect(() => parsePublishReceipt(bytes(answer))).toThrow(/^protocol_error/);
});
