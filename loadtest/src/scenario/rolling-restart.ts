import { steady } from '../measure/schedule.ts';
import { openClients } from './open-clients.ts';
import type { Scenario } from './scenario.ts';

/** Visitors who ask the AI while somebody, or a command, restarts the target under them. */
export const rollingRestart: Scenario = {
  name: 'rolling-restart',
  summary: 'questions while --restart-command, or you, restart the target; whole clients',
  defaults: { connections: 200, rate: 20, duration: 60, warmup: 5, drain: 120 },
  unit: 'messages',
  latency: { en: 'from the planned moment to the news that it is committed', zh: '从计划发送的时刻到得知已提交' },
  series: ['reconnect'],
  takes: ['restart-command'],
  schedule: steady,
  open: (options, share, deps, listener) => openClients(options, share, deps, listener, { isQuiet: false }),
};
