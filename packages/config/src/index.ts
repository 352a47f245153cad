export {
  type Answering,
  type LastResort,
  type ModelRoute,
  type ProviderName,
  providerNames,
  type RateLimit,
  type SiteLimits,
  type Strategy,
  type WeightedRoute,
} from './answering.ts';
export type { ApiKeyHash } from './api-keys-schema.ts';
export {
  type Budget,
  type Caps,
  type CostBreakerSettings,
  DEFAULT_COST_BREAKER,
} from './budget.ts';
export { DEFAULT_POLICY } from './default-policy.ts';
export { defaultModels, defaultRoutes } from './default-routes.ts';
export type { Environment } from './environment.ts';
export { faultsOf, invalidConfig } from './invalid-config.ts';
export { loadSites, parseSites } from './load-sites.ts';
export { describeConfig, readSettings } from './read-settings.ts';
export {
  type ConfigOf,
  choiceSetting,
  flagSetting,
  integerSetting,
  numberSetting,
  portSetting,
  required,
  type Setting,
  type Settings,
  secretListSetting,
  secretSetting,
  textSetting,
  urlSetting,
} from './setting.ts';
export { sharedSettings } from './shared-settings.ts';
export type { FaqEntry, Language, LocalText, Site, Sites, Tenant } from './site.ts';
