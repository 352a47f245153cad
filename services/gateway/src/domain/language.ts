export type Language = 'zh' | 'en';

/** The better of our two languages for an `Accept-Language` header (RFC 9110 12.5.4); English when it says neither. */
export function preferredLanguage(header: string | undefined): Language {
  let best: { readonly language: Language; readonly quality: number } | undefined;
  // A header is bounded by the HTTP parser; nobody needs more than a few entries of it.
  for (const entry of (header ?? '').split(',').slice(0, 16)) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const language = languageOf(tag.trim());
    const quality = qualityOf(parameters);
    if (language && quality > (best?.quality ?? 0)) best = { language, quality };
  }
  return best?.language ?? 'en';
}

function languageOf(tag: string): Language | undefined {
  const [primary] = tag.split('-');
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const written = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  if (written === undefined) return 1;
  const quality = Number(written.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
