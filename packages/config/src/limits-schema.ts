import { z } from 'zod';
import { vendorNames } from './answering.ts';

/** Requests and tokens per minute, as the tenants-and-routing file says them. What is not named is not limited. */

const perMinute = z.int('expected a whole number').min(1, 'expected at least 1').optional();

const rateLimit = z
  .strictObject({ requestsPerMinute: perMinute, tokensPerMinute: perMinute })
  .refine(
    (limit) => limit.requestsPerMinute !== undefined || limit.tokensPerMinute !== undefined,
    'expected requestsPerMinute, tokensPerMinute or both',
  )
  .optional();

const ofSite = { site: rateLimit, visitor: rateLimit };
const ofTenant = { tenant: rateLimit, ...ofSite };

export const siteLimits = z.strictObject(ofSite).optional();
export const tenantLimits = z.strictObject(ofTenant).optional();
export const fileLimits = z
  .strictObject({ ...ofTenant, key: z.partialRecord(z.enum(vendorNames), rateLimit).optional() })
  .optional();
