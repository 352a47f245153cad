import { describe, expect, it } from '@jest/globals';
import { readCourtesy } from './courtesy.ts';

describe('readCourtesy', () => {
  it.each([
    ['你好', 'greeting'],
    ['您好！', 'greeting'],
    ['在吗？', 'greeting'],
    ['hi', 'greeting'],
    ['Hello there!', 'greeting'],
    ['Good morning 😊', 'greeting'],
    ['thank you', 'thanks'],
    ['Thanks so much!!', 'thanks'],
    ['好的，谢谢啦', 'thanks'],
    ['謝謝', 'thanks'],
    ['ok bye', 'farewell'],
    ['再见', 'farewell'],
  ] as const)('reads %p as %s', (text, courtesy) => {
    expect(readCourtesy(text)).toBe(courtesy);
  });

  it.each(['', '?!', 'hi, where is my parcel', '你好，怎么退款', 'history', 'thanksgiving', 'you', 'hi '.repeat(1000)])(
    'finds no courtesy in %p',
    (text) => {
      expect(readCourtesy(text)).toBeUndefined();
    },
  );
});
