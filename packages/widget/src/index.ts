export { type MountedWidget, mountWidget } from './mount.tsx';
export type { WidgetOptions } from './script-options.ts';
export type { Language } from './texts/language.ts';
