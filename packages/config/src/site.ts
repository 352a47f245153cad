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

export const providerNames = ['openai', 'anthropic', 'google', 'local', 'faq'] as const;
export type ProviderName = (typeof providerNames)[number];

/** One rung of the ladder that answers: tried in order until one does. */
export interface ModelRoute {
  readonly provider: ProviderName;
  /** The vendor's name for the model; empty for `faq`. */
  readonly model: string;
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
  readonly routes: readonly ModelRoute[];
}

export interface Tenant {
  readonly id: string;
  readonly sites: readonly Site[];
}

/** The tenants-and-routing file, as read at start. */
export interface Sites {
  readonly tenants: readonly Tenant[];
  site(tenantId: string, siteId: string): Site | undefined;
  byKey(siteKey: string): { readonly tenantId: string; readonly site: Site } | undefined;
}
