import { type ConfigOf, choiceSetting, integerSetting, sharedSettings } from '@parley/config';
import { doorSettings } from './door/settings.ts';
import { ledgerSettings } from './ledger/ledger-settings.ts';

/** Which vendors can be called: keys, addresses, and whether the way out is open. */
export const vendorSettings = {
  openaiApiKeys: sharedSettings.openaiApiKeys,
  openaiBaseUrl: sharedSettings.openaiBaseUrl,
  anthropicApiKeys: sharedSettings.anthropicApiKeys,
  anthropicBaseUrl: sharedSettings.anthropicBaseUrl,
  geminiApiKeys: sharedSettings.geminiApiKeys,
  geminiBaseUrl: sharedSettings.geminiBaseUrl,
  localLlmUrl: sharedSettings.localLlmUrl,
  egress: sharedSettings.egress,
  transport: choiceSetting('PARLEY_ROUTER_TRANSPORT', {
    options: ['sdk', 'raw'],
    default: 'sdk',
    reason:
      "How vendors are spoken to. sdk: by their own libraries; raw: by Parley's own reader, which takes a fraction of the CPU and reads on behind a broken line.",
  }),
} as const;

/** The router's own settings. */
export const routerSettings = {
  maxTurns: integerSetting('PARLEY_ROUTER_MAX_TURNS', {
    default: 1_000,
    min: 1,
    unit: 'turns',
    reason: 'Answered at once; beyond, other routers are asked. A turn holds its prompt and draft in memory.',
  }),
  firstTextMs: integerSetting('PARLEY_ROUTER_FIRST_TEXT_MS', {
    default: 20_000,
    min: 1,
    unit: 'ms',
    reason: 'No text from a provider for this long: the next one is asked. Slow models think for seconds first.',
  }),
  silenceMs: integerSetting('PARLEY_ROUTER_SILENCE_MS', {
    default: 15_000,
    min: 1,
    unit: 'ms',
    reason: 'Silence between two pieces of text after which a provider is taken to be dead.',
  }),
  attemptMs: integerSetting('PARLEY_ROUTER_ATTEMPT_MS', {
    default: 90_000,
    min: 1,
    unit: 'ms',
    reason: 'One whole answer of one provider; below the two minutes after which a turn expires.',
  }),
  answerMs: integerSetting('PARLEY_ROUTER_ANSWER_MS', {
    default: 100_000,
    min: 1,
    unit: 'ms',
    reason: 'After this long without a whole answer no further model is called, and the site’s fallbacks answer.',
  }),
  retryAfterCapMs: integerSetting('PARLEY_ROUTER_RETRY_AFTER_CAP_MS', {
    default: 20_000,
    min: 0,
    unit: 'ms',
    reason: 'A provider that asks for a longer pause is not waited for; the pause itself is kept.',
  }),
  reopenWaitMs: integerSetting('PARLEY_ROUTER_REOPEN_WAIT_MS', {
    default: 6_000,
    min: 0,
    unit: 'ms',
    reason:
      'When every provider is left alone because it failed, the nearest to be tried again is waited for this long.',
  }),
  drainMs: integerSetting('PARLEY_ROUTER_DRAIN_MS', {
    default: 500,
    min: 0,
    unit: 'ms',
    reason:
      'A stopped answer that is charged for all the same is read for this long, to learn what it cost. 0: not at all.',
  }),
  draftIntervalMs: integerSetting('PARLEY_ROUTER_DRAFT_INTERVAL_MS', {
    default: 40,
    min: 0,
    unit: 'ms',
    reason:
      'Drafts of all turns go out together this often, and two and a half times as seldom while 64 turns are under way: every piece costs a frame per viewer.',
  }),
  maxPromptCharacters: integerSetting('PARLEY_ROUTER_MAX_PROMPT_CHARACTERS', {
    default: 24_000,
    min: 1_000,
    unit: 'UTF-16 code units',
    reason: 'Talk in a prompt; the oldest is left out first.',
  }),
  maxOutputTokens: integerSetting('PARLEY_ROUTER_MAX_OUTPUT_TOKENS', {
    default: 1_024,
    min: 1,
    unit: 'tokens',
    reason: 'Asked of the models: an answer on a phone is short.',
  }),
  ...ledgerSettings,
  ...doorSettings,
} as const;

export type RouterConfig = ConfigOf<typeof routerSettings>;
