// One token for a Chinese character and one for about four others: near enough for accounting to be tested against.
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/gu;

export function countTokens(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide + Math.ceil(text.replace(WIDE, '').length / 4);
}
