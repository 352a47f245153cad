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
  secretSetting,
  textSetting,
  urlSetting,
} from './setting.ts';
export { sharedSettings } from './shared-settings.ts';
export {
  type FaqEntry,
  type Language,
  type LocalText,
  type ModelRoute,
  type ProviderName,
  providerNames,
  type Site,
  type Sites,
  type Tenant,
} from './site.ts';
