import type { ProviderName } from '@parley/config';
import type { Provider } from '../ports.ts';
import { createAnthropicProvider } from './anthropic/provider.ts';
import { createGoogleProvider } from './google/provider.ts';
import { createOpenAiProvider } from './openai/provider.ts';

/** The vendors' keys and addresses; a vendor with neither is not built. */
export interface VendorSettings {
  readonly openaiApiKey?: string | undefined;
  readonly openaiBaseUrl?: string | undefined;
  readonly anthropicApiKey?: string | undefined;
  readonly anthropicBaseUrl?: string | undefined;
  readonly geminiApiKey?: string | undefined;
  readonly geminiBaseUrl?: string | undefined;
  readonly localLlmUrl?: string | undefined;
  /** `deny`: no cloud vendor is built, whatever is configured. */
  readonly egress: 'allow' | 'deny';
}

/** Sent where a server asks for no key: the SDKs insist on one. */
const NO_KEY = 'none';

/** A provider for each vendor that is configured. To add a vendor: its folder, its settings, and a line here. */
export function createProviders(settings: VendorSettings): ReadonlyMap<ProviderName, Provider> {
  const providers = new Map<ProviderName, Provider>();
  if (settings.egress === 'allow') {
    const { openaiApiKey, openaiBaseUrl, anthropicApiKey, anthropicBaseUrl, geminiApiKey, geminiBaseUrl } = settings;
    if (openaiApiKey || openaiBaseUrl)
      providers.set(
        'openai',
        createOpenAiProvider({
          name: 'openai',
          apiKey: openaiApiKey ?? NO_KEY,
          baseUrl: openaiBaseUrl,
          outputLimitField: 'max_completion_tokens',
        }),
      );
    if (anthropicApiKey || anthropicBaseUrl)
      providers.set(
        'anthropic',
        createAnthropicProvider({ apiKey: anthropicApiKey ?? NO_KEY, baseUrl: anthropicBaseUrl }),
      );
    if (geminiApiKey || geminiBaseUrl)
      providers.set('google', createGoogleProvider({ apiKey: geminiApiKey ?? NO_KEY, baseUrl: geminiBaseUrl }));
  }
  if (settings.localLlmUrl)
    providers.set(
      'local',
      createOpenAiProvider({
        name: 'local',
        apiKey: NO_KEY,
        baseUrl: settings.localLlmUrl,
        outputLimitField: 'max_tokens',
      }),
    );
  return providers;
}
