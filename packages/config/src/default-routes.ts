import type { ModelRoute, ProviderName } from './answering.ts';
import type { Environment } from './environment.ts';

/** What a route that names only a provider means: the vendor's current small, fast model. */
export const defaultModels: Readonly<Record<ProviderName, string>> = {
  openai: 'gpt-5.4-mini',
  anthropic: 'claude-haiku-5-5',
  google: 'gemini-flash-latest',
  // Servers with one model loaded ignore the name.
  local: 'default',
  faq: '',
};

interface Vendor {
  readonly provider: ProviderName;
  readonly setBy: readonly string[];
  readonly isCloud: boolean;
}

const vendors: readonly Vendor[] = [
  { provider: 'openai', setBy: ['OPENAI_API_KEY', 'OPENAI_API_KEY_FILE', 'OPENAI_BASE_URL'], isCloud: true },
  {
    provider: 'anthropic',
    setBy: ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY_FILE', 'ANTHROPIC_BASE_URL'],
    isCloud: true,
  },
  { provider: 'google', setBy: ['GEMINI_API_KEY', 'GEMINI_API_KEY_FILE', 'GEMINI_BASE_URL'], isCloud: true },
  { provider: 'local', setBy: ['PARLEY_LOCAL_LLM_URL'], isCloud: false },
];

/**
 * The ladder of a site that names none: every vendor the environment sets, in a fixed order, and the FAQ answerer at
 * the end. With `PARLEY_EGRESS=deny` no cloud vendor is on it.
 */
export function defaultRoutes(env: Environment): readonly ModelRoute[] {
  const isOffline = env['PARLEY_EGRESS'] === 'deny';
  const set = vendors.filter(({ setBy, isCloud }) => setBy.some((name) => env[name]) && !(isCloud && isOffline));
  const routes = set.map(({ provider }) => ({ provider, model: modelOf(provider, env) }));
  return [...routes, { provider: 'faq', model: defaultModels.faq }];
}

/** The local model, as configured. */
export function localRoute(env: Environment): ModelRoute {
  return { provider: 'local', model: modelOf('local', env) };
}

function modelOf(provider: ProviderName, env: Environment): string {
  return (provider === 'local' && env['PARLEY_LOCAL_LLM_MODEL']) || defaultModels[provider];
}
