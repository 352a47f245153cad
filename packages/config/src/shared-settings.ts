import {
  choiceSetting,
  optional,
  portSetting,
  secretListSetting,
  secretSetting,
  textSetting,
  urlSetting,
} from './setting.ts';

/** `kid:secret,kid:secret`, in which a secret is at least 32 characters: HS256 wants a key of 32 bytes (RFC 7518 3.2). */
const TOKEN_KEYS = /^[A-Za-z0-9_-]{1,64}:[^,:\s]{32,}(,[A-Za-z0-9_-]{1,64}:[^,:\s]{32,})*$/;

/** Every setting that more than one service, or the operator's documentation, speaks of. A service picks its own. */
export const sharedSettings = {
  port: portSetting('PARLEY_PORT', { default: 8080, reason: 'Public HTTP and WebSocket.' }),
  adminPort: portSetting('PARLEY_ADMIN_PORT', {
    default: 9090,
    reason: 'Probes and metrics, apart from the public port so that they need not be reachable from outside.',
  }),
  host: textSetting('PARLEY_HOST', {
    default: '0.0.0.0',
    reason: 'The address both ports listen on; 127.0.0.1 keeps them on this machine.',
  }),
  dataDir: textSetting('PARLEY_DATA_DIR', {
    default: './data',
    reason:
      'Where a single process keeps its database, keys and files, and where gateways keep files that go to no bucket.',
  }),
  tokenKeys: secretSetting('PARLEY_TOKEN_KEYS', {
    pattern: TOKEN_KEYS,
    expected: 'kid:secret,… with secrets of at least 32 characters',
    reason: 'Visitor tokens: the first key signs, all verify, so that keys can be changed without signing anybody out.',
  }),
  natsUrl: urlSetting('PARLEY_NATS_URL', {
    protocols: ['nats', 'tls'],
    secret: true,
    list: true,
    reason: 'The bus; several servers of one cluster are separated by commas.',
  }),
  redisUrl: urlSetting('PARLEY_REDIS_URL', {
    protocols: ['redis', 'rediss'],
    secret: true,
    reason: 'The shared cache and counters; what it holds can be lost.',
  }),
  databaseUrl: urlSetting('PARLEY_DATABASE_URL', {
    protocols: ['postgres', 'postgresql'],
    secret: true,
    reason: 'PostgreSQL, which holds everything that must not be lost.',
  }),
  s3Url: urlSetting('PARLEY_S3_URL', {
    protocols: ['http', 'https'],
    secret: true,
    reason:
      'https://KEY:SECRET@HOST/BUCKET[/FOLDER][?region=…] for visitors’ files; without it they stay in the data directory.',
  }),
  llmPort: optional(
    portSetting('PARLEY_LLM_PORT', {
      default: 0,
      reason: 'Where a router serves the OpenAI-compatible door, for gateways; without it, it does not.',
    }),
  ),
  llmUrl: urlSetting('PARLEY_LLM_URL', {
    protocols: ['http'],
    list: true,
    reason: 'Where gateways find that door; several routers are separated by commas and take turns.',
  }),
  configPath: textSetting('PARLEY_CONFIG', {
    reason: 'The file of tenants, sites and model routes; without it the demo site is served.',
  }),
  openaiApiKeys: secretListSetting('OPENAI_API_KEY', {
    reason:
      'Answers by GPT. Of several keys, separated by commas, the next one is used when one is refused or used up.',
  }),
  openaiBaseUrl: urlSetting('OPENAI_BASE_URL', {
    protocols: ['http', 'https'],
    reason: "As OpenAI's own SDK means it: ends in /v1.",
  }),
  anthropicApiKeys: secretListSetting('ANTHROPIC_API_KEY', { reason: 'Answers by Claude. One key or several.' }),
  anthropicBaseUrl: urlSetting('ANTHROPIC_BASE_URL', {
    protocols: ['http', 'https'],
    reason: "As Anthropic's own SDK means it: without /v1.",
  }),
  geminiApiKeys: secretListSetting('GEMINI_API_KEY', { reason: 'Answers by Gemini. One key or several.' }),
  geminiBaseUrl: urlSetting('GEMINI_BASE_URL', {
    protocols: ['http', 'https'],
    reason: "As Google's own SDK means it: without a version.",
  }),
  localLlmUrl: urlSetting('PARLEY_LOCAL_LLM_URL', {
    protocols: ['http', 'https'],
    reason: 'Any server that speaks the OpenAI protocol: Ollama, vLLM, llama.cpp. Ends in /v1.',
  }),
  localLlmModel: textSetting('PARLEY_LOCAL_LLM_MODEL', {
    default: 'default',
    reason: 'The model asked for where no route names one; servers that hold a single model ignore it.',
  }),
  egress: choiceSetting('PARLEY_EGRESS', {
    options: ['allow', 'deny'],
    default: 'allow',
    reason: 'deny: no cloud vendor is ever called, whatever else is configured.',
  }),
  logLevel: choiceSetting('PARLEY_LOG_LEVEL', {
    options: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    default: 'info',
    reason: 'How much is written to standard output.',
  }),
  faultPoints: textSetting('PARLEY_FAULT_POINTS', {
    reason: 'For tests only: <name>=kill@<n>, throw@<n> or stall:<ms>@<n>, separated by commas.',
  }),
} as const;
