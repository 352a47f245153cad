/** The languages the answerer speaks. */
export type Language = 'zh' | 'en';

/** One text in one or both languages. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** One question a site knows the answer to. At least one language of `question` and `answer` is present. */
export interface FaqEntry {
  /** Kebab-case, unique in its FAQ. */
  readonly id: string;
  /** A word for the area, such as `orders`; counts a little when entries are compared. */
  readonly topic?: string | undefined;
  readonly question: LocalizedText;
  /** Other wordings of the question: the more and the more varied, the better it is found. */
  readonly alternatives?: Readonly<Partial<Record<Language, readonly string[]>>> | undefined;
  readonly answer: LocalizedText;
}
