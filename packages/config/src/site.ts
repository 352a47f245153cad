import type {
  Answering,
  LastResort,
  ModelRoute,
  ProviderName,
  RateLimit,
  SiteLimits,
  WeightedRoute,
} from './answering.ts';
import type { ApiKeyHash } from './api-keys-schema.ts';
import type { Budget, CostBreakerSettings, PriceSettings } from './budget.ts';

/** A text in the languages of a site; at least one is there. */
export interface LocalText {
  readonly zh?: string;
  readonly en?: string;
}

export type Language = 'zh' | 'en';

/** One question with its answer, in every language of the site. */
export interface FaqEntry {
  readonly id: string;
  readonly topic: string;
  readonly question: LocalText;
  /** Other ways to ask the same. */
  readonly alternatives: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly answer: LocalText;
}

/** One place the widget is embedded. */
export interface Site {
  /** Public, and unique over all tenants; it is the site's id as well. */
  readonly key: string;
  readonly name: LocalText;
  /** First = default. */
  readonly languages: readonly Language[];
  /** Exact origins (`https://shop.example`), or `self`: the origin the page is served from. */
  readonly allowedOrigins: readonly string[];
  /** Whether a client that sends no Origin (not a browser) may connect. */
  readonly allowNoOrigin: boolean;
  /** The instructions a model gets. */
  readonly policy: string;
  readonly faq: readonly FaqEntry[];
  /** Among these the strategy chooses. May be empty: then the fallbacks answer. */
  readonly routes: readonly WeightedRoute[];
  /** Asked in this order once no route can answer: a local model, the FAQ. */
  readonly fallbacks: readonly ModelRoute[];
  /** What happens once nobody has answered: the first that is possible; when none is, the visitor gets a notice. */
  readonly lastResorts: readonly LastResort[];
  readonly answering: Answering;
  readonly limits: SiteLimits;
}

export interface Tenant {
  readonly id: string;
  /** Who may come in by the OpenAI-compatible door; nobody without. */
  readonly apiKeys?: readonly ApiKeyHash[];
  /** Unlimited without. */
  readonly budget?: Budget | undefined;
  /** The default one without. */
  readonly costBreaker?: CostBreakerSettings | 'off';
  readonly sites: readonly Site[];
}

/** The tenants-and-routing file, as read at start. */
export interface Sites {
  readonly tenants: readonly Tenant[];
  /** What each single key of a vendor may be used for, as agreed with the vendor. */
  readonly keyLimits: ReadonlyMap<ProviderName, RateLimit>;
  /** The built-in ones alone without. */
  readonly prices?: PriceSettings;
  site(tenantId: string, siteId: string): Site | undefined;
  byKey(siteKey: string): { readonly tenantId: string; readonly site: Site } | undefined;
}
