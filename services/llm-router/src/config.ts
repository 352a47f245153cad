import { z } from 'zod';

const milliseconds = z.number().int().positive();

/** The router's own settings. */
export const routerConfig = z.object({
  /** Turns answered at once; beyond, other routers are asked. Bounds memory: a turn holds its prompt and draft. */
  maxTurns: z.number().int().positive().default(1_000),
  /** No text from a provider for this long: the next one is asked. Slow models think for seconds before they write. */
  firstTextMs: milliseconds.default(20_000),
  /** Silence between two pieces of text. */
  silenceMs: milliseconds.default(15_000),
  /** A whole attempt of one provider. Below the two minutes after which a turn expires. */
  attemptMs: milliseconds.default(90_000),
  /** Drafts of all turns go out together this often: every piece costs a frame per viewer. */
  draftIntervalMs: milliseconds.default(40),
  /** UTF-16 code units of talk in a prompt. */
  maxPromptCharacters: z.number().int().positive().default(24_000),
  /** UTF-16 code units of an answer; a message of this size still fits a bus message several times. */
  maxAnswerCharacters: z.number().int().positive().default(32_000),
  /** Asked of the models. */
  maxOutputTokens: z.number().int().positive().default(1_024),
  breaker: z
    .object({
      errorThresholdPercent: z.number().min(1).max(100).default(50),
      volumeThreshold: z.number().int().positive().default(5),
      windowMs: milliseconds.default(30_000),
      resetMs: milliseconds.default(10_000),
    })
    .prefault({}),
});

export type RouterConfig = z.infer<typeof routerConfig>;
