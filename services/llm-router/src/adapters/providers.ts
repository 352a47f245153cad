import type { ProviderName } from '@parley/config';
import type { Registry } from '@parley/telemetry';
import type { Provider } from '../ports.ts';
import { ANTHROPIC_BASE_URL, createAnthropicProvider } from './anthropic/provider.ts';
import { createGoogleProvider, GOOGLE_BASE_URL } from './google/provider.ts';
import { createVendorPool } from './http/vendor-pool.ts';
import { createOpenAiProvider, OPENAI_BASE_URL } from './openai/provider.ts';
import type { Line, Transport } from './transport.ts';
import { createVendorMetrics } from './vendor-metrics.ts';

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
  /** The vendors' libraries where nothing is said. */
  readonly transport?: Transport | undefined;
}

export interface VendorDeps {
  readonly metrics?: Registry | undefined;
  /** Opens a connection to each vendor at once, in the background; with `egress: 'deny'` to none. */
  readonly warmUp?: boolean | undefined;
  /** PEM of an authority to trust beside the system's. */
  readonly certificateAuthority?: string | undefined;
}

/** Sent where a server asks for no key: the SDKs insist on one. */
const NO_KEY = 'none';

interface Vendor {
  readonly name: ProviderName;
  readonly isCloud: boolean;
  readonly baseUrl: string;
  /** Undefined: there is none, and none is needed. */
  readonly keys: readonly string[] | undefined;
  create(options: { apiKey: string; keyId: string | undefined; baseUrl: string; line: Line }): Provider;
}

/**
 * For each vendor that is configured one provider per key, in the order of the keys: `key-1`, `key-2` … All share one pool
 * of connections. To add a vendor: its folder, its settings, and an entry here.
 */
export function createProviders(
  settings: VendorSettings,
  deps: VendorDeps = {},
): ReadonlyMap<ProviderName, readonly Provider[]> {
  const { transport = 'sdk' } = settings;
  const vendors = configuredVendors(settings).filter(({ isCloud }) => !isCloud || settings.egress === 'allow');
  const names = new Map(vendors.map(({ name, baseUrl }) => [new URL(baseUrl).origin, name]));
  const metrics = deps.metrics && createVendorMetrics(deps.metrics);
  const pool = createVendorPool({
    certificateAuthority: deps.certificateAuthority,
    onConnect: (origin) => metrics?.connections.inc({ provider: names.get(origin) ?? 'other' }),
  });
  if (deps.warmUp && settings.egress === 'allow') void pool.warmUp([...names.keys()]);
  return new Map(
    vendors.map(({ name, baseUrl, keys, create }) => {
      const line: Line = { transport, pool, onMalformed: (count) => metrics?.malformed.inc({ provider: name }, count) };
      const providers = keys?.map((apiKey, index) => create({ apiKey, keyId: `key-${index + 1}`, baseUrl, line }));
      return [name, providers ?? [create({ apiKey: NO_KEY, keyId: undefined, baseUrl, line })]];
    }),
  );
}

function configuredVendors(settings: VendorSettings): readonly Vendor[] {
  const { openaiApiKeys, openaiBaseUrl, anthropicApiKeys, anthropicBaseUrl, geminiApiKeys, geminiBaseUrl } = settings;
  const vendors: Vendor[] = [];
  if (openaiApiKeys || openaiBaseUrl)
    vendors.push({
      name: 'openai',
      isCloud: true,
      baseUrl: openaiBaseUrl ?? OPENAI_BASE_URL,
      keys: openaiApiKeys,
      create: (options) =>
        createOpenAiProvider({ ...options, name: 'openai', outputLimitField: 'max_completion_tokens' }),
    });
  if (anthropicApiKeys || anthropicBaseUrl)
    vendors.push({
      name: 'anthropic',
      isCloud: true,
      baseUrl: anthropicBaseUrl ?? ANTHROPIC_BASE_URL,
      keys: anthropicApiKeys,
      create: createAnthropicProvider,
    });
  if (geminiApiKeys || geminiBaseUrl)
    vendors.push({
      name: 'google',
      isCloud: true,
      baseUrl: geminiBaseUrl ?? GOOGLE_BASE_URL,
      keys: geminiApiKeys,
      create: createGoogleProvider,
    });
  if (settings.localLlmUrl)
    vendors.push({
      name: 'local',
      isCloud: false,
      baseUrl: settings.localLlmUrl,
      keys: undefined,
      create: (options) => createOpenAiProvider({ ...options, name: 'local', outputLimitField: 'max_tokens' }),
    });
  return vendors;
}
