/** What a site says about where it may be embedded. */
export interface OriginRule {
  /** Exact origins, or `self`: the host this gateway is reached by. */
  readonly allowedOrigins: readonly string[];
  readonly allowNoOrigin: boolean;
}

/** What a request says about where it comes from. */
export interface OriginClaim {
  /** The `Origin` header. */
  readonly origin: string | undefined;
  /** The `Host` header. */
  readonly host: string | undefined;
}

/**
 * Exact match of scheme, host and port after normalizing; no suffixes, no patterns (OWASP: Cross-Site WebSocket
 * Hijacking). `self` compares the host alone: behind a proxy that ends TLS the gateway does not know its own scheme.
 */
export function isOriginAllowed(rule: OriginRule, { origin, host }: OriginClaim): boolean {
  if (origin === undefined) return rule.allowNoOrigin;
  const url = parseOrigin(origin);
  if (url === undefined) return false;
  return rule.allowedOrigins.some((allowed) =>
    allowed === 'self' ? isSameHost(url, host) : parseOrigin(allowed)?.origin === url.origin,
  );
}

/** One rule that allows what any of `rules` allows: an upgrade and a preflight do not say which site they are for. */
export function unionOfOrigins(rules: readonly OriginRule[]): OriginRule {
  return {
    allowedOrigins: [...new Set(rules.flatMap((rule) => rule.allowedOrigins))],
    allowNoOrigin: rules.some((rule) => rule.allowNoOrigin),
  };
}

function isSameHost(origin: URL, host: string | undefined): boolean {
  if (!host) return false;
  // Parsed with the origin's scheme, so that a default port is left out on both sides.
  const own = `${origin.protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === origin.host;
}

function parseOrigin(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  // `https://a.example/path` or `https://user@a.example` is no origin.
  return isWeb && url.origin.toLowerCase() === withoutDefaultPort(text.toLowerCase(), url) ? url : undefined;
}

function withoutDefaultPort(text: string, url: URL): string {
  return url.protocol === 'https:' ? text.replace(/:443$/, '') : text.replace(/:80$/, '');
}
