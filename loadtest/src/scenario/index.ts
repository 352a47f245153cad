import { ai } from './ai.ts';
import { connect } from './connect.ts';
import { reconnectStorm } from './reconnect-storm.ts';
import { rollingRestart } from './rolling-restart.ts';
import type { Scenario } from './scenario.ts';
import { soak } from './soak.ts';
import { peak, text } from './text.ts';
import { upload } from './upload.ts';

/** Every scenario by its name. A new one: its file in this folder, and its row here. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [connect, text, ai, upload, peak, soak, reconnectStorm, rollingRestart].map((scenario) => [scenario.name, scenario]),
);
