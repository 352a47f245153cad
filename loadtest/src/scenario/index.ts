import type { Scenario } from './scenario.ts';
import { text } from './text.ts';

/** Every scenario by its name. A new one: its file in this folder, and its row here. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map([text].map((scenario) => [scenario.name, scenario]));
