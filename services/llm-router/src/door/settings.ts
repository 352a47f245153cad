import { integerSetting } from '@parley/config';

/** Of the OpenAI-compatible door. */
export const doorSettings = {
  maxRequestsPerTenant: integerSetting('PARLEY_ROUTER_DOOR_REQUESTS_PER_TENANT', {
    default: 100,
    min: 1,
    unit: 'requests',
    reason: 'At the OpenAI-compatible door, of one tenant at once and per router; beyond, they are answered 429.',
  }),
  maxDoorOutputTokens: integerSetting('PARLEY_ROUTER_DOOR_MAX_OUTPUT_TOKENS', {
    default: 16_384,
    min: 1,
    unit: 'tokens',
    reason: 'What a request at the door may ask for: its price is set aside before the model is called.',
  }),
} as const;
