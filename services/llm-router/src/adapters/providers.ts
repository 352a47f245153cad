import type { ProviderName } from '@parley/config';
import type { Provider } from '../ports.ts';
import { createAnthropicProvider } from './anthropic/provider.ts';
import { createGoogleProvider } from './google/provider.ts';
import { createOpenAiProvider } from './openai/provider.ts';

/** The vendors' keys and addresses; a vendor with neither is not built. */
export interface VendorSettings {
  readonly openaiApiKeys?: readonly string[] | undefined;
  readonly openaiBaseUrl?: string | undefined;
  readonly anthropicApiKeys?: readonly string[] | undefined;
  readonly anthropicBaseUrl?: string | undefined;
  readonly geminiApiKeys?: readonly string[] | undefined;
  readonly geminiBaseUrl?: string | undefined;
  readonly localLlmUrl?: string | undefined;
  /** `deny`: no cloud vendor is built, whatever is configured. */
  readonly egress: 'allow' | 'deny';
}

/** Sent where a server asks for no key: the SDKs insist on one. */
const NO_KEY = 'none';

/**
 * For each vendor that is configured one provider per key, in the order of the keys: `key-1`, `key-2` … To add a vendor:
 * its folder, its settings, and a line here.
 */
export function createProviders(settings: VendorSettings): ReadonlyMap<ProviderName, readonly Provider[]> {
  const providers = new Map<ProviderName, readonly Provider[]>();
  if (settings.egress === 'allow') {
    const { openaiApiKeys, openaiBaseUrl, anthropicApiKeys, anthropicBaseUrl, geminiApiKeys, geminiBaseUrl } = settings;
    if (openaiApiKeys || openaiBaseUrl)
      providers.set(
        'openai',
        perKey(openaiApiKeys, (apiKey) =>
          createOpenAiProvider({
            name: 'openai',
            apiKey,
            baseUrl: openaiBaseUrl,
            outputLimitField: 'max_completion_tokens',
          }),
        ),
      );
    if (anthropicApiKeys || anthropicBaseUrl)
      providers.set(
        'anthropic',
        perKey(anthropicApiKeys, (apiKey) => createAnthropicProvider({ apiKey, baseUrl: anthropicBaseUrl })),
      );
    if (geminiApiKeys || geminiBaseUrl)
      providers.set(
        'google',
        perKey(geminiApiKeys, (apiKey) => createGoogleProvider({ apiKey, baseUrl: geminiBaseUrl })),
      );
  }
  if (settings.localLlmUrl) {
    const baseUrl = settings.localLlmUrl;
    providers.set(
      'local',
      perKey(undefined, (apiKey) =>
        createOpenAiProvider({ name: 'local', apiKey, baseUrl, outputLimitField: 'max_tokens' }),
      ),
    );
  }
  return providers;
}

function perKey(keys: readonly string[] | undefined, create: (apiKey: string) => Provider): readonly Provider[] {
  if (keys === undefined) return [create(NO_KEY)];
  return keys.map((apiKey, index) => ({ ...create(apiKey), keyId: `key-${index + 1}` }));
}
