import { normalise } from './normalise.ts';

/** What people say that is not a question. */
export type Courtesy = 'greeting' | 'thanks' | 'farewell';

const WORDS: Readonly<Record<Courtesy, string>> = {
  greeting:
    'hi|hello|hey|hiya|howdy|yo|greetings|good morning|good afternoon|good evening|good day|morning|how are you|whats up|sup|nice to meet you|' +
    '你好|您好|你们好|大家好|哈喽|哈罗|嗨|嘿|早上好|上午好|中午好|下午好|晚上好|早安|早|在吗|在么|在不在|有人吗|有人在吗|您在吗',
  thanks:
    'thanks|thank you|thank u|thankyou|thx|ty|cheers|much appreciated|appreciate it|many thanks|thanks a lot|thank you so much|that helps|' +
    'got it|great|perfect|awesome|ok|okay|' +
    '谢谢|谢谢你|谢谢您|多谢|感谢|谢了|太感谢了|辛苦了|好的|好的谢谢|知道了|明白了|收到|谢啦|非常感谢|3q|麻烦了',
  farewell:
    'bye|goodbye|bye bye|see you|see ya|good night|goodnight|have a nice day|take care|再见|拜拜|拜|晚安|回头见|下次见|没事了|没有了',
};

const PADDING =
  'there|everyone|all|so|very|much|a|lot|again|then|for|your|help|the|friend|dear|my|啊|呀|哦|啦|哈|呢|了|亲|老板|你|您|们|的|客服|吧|嘿|很|太|非常';

const courtesies: ReadonlyMap<string, Courtesy | 'padding'> = new Map([
  ...PADDING.split('|').map((word): [string, 'padding'] => [word, 'padding']),
  ...(['greeting', 'thanks', 'farewell'] as const).flatMap((courtesy) =>
    WORDS[courtesy].split('|').map((phrase): [string, Courtesy] => [phrase, courtesy]),
  ),
]);

const LONGEST_PHRASE = Math.max(...[...courtesies.keys()].map((phrase) => phrase.length));
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * The courtesy that `text` is, when it is nothing else: "hi there!", "好的，谢谢啦". The last one said counts, so
 * "ok bye" is a farewell. Undefined when anything else is in it.
 */
export function readCourtesy(text: string): Courtesy | undefined {
  // Courtesies are short; a long text is never one, and need not be scanned.
  if (text.length > 80) return undefined;
  const words = ` ${normalise(text).replace(SEPARATORS, ' ').trim()} `;
  let courtesy: Courtesy | undefined;
  for (let at = 0; at < words.length; ) {
    if (words[at] === ' ') {
      at += 1;
      continue;
    }
    const phrase = longestPhrase(words, at);
    if (phrase === undefined) return undefined;
    const meaning = courtesies.get(phrase);
    if (meaning !== undefined && meaning !== 'padding') courtesy = meaning;
    at += phrase.length;
  }
  return courtesy;
}

function longestPhrase(words: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    // A Latin phrase ends where its word ends: "hi" is not in "history".
    const endsWord = /\p{Script=Han}$/u.test(phrase) || words[at + length] === ' ';
    if (endsWord && courtesies.has(phrase)) return phrase;
  }
  return undefined;
}
