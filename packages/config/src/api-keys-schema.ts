import { isToken } from '@parley/contract';
import { z } from 'zod';

/**
 * A tenant's key to the OpenAI-compatible door. The file holds only the key's SHA-256: keys are 32 random bytes, so
 * that nobody finds one by guessing, and whoever reads the file can use none of them.
 */
const apiKey = z.strictObject({
  /** Names the key where people speak of it; no secret. */
  id: z.string().refine(isToken, 'expected 1-64 of A-Z a-z 0-9 _ -'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected the 64 hexadecimal digits that `npm run api-key` prints'),
});

/** Without keys there is no door for the tenant. */
export const apiKeys = z.array(apiKey).default([]);

export type ApiKeyHash = Readonly<z.output<typeof apiKey>>;
