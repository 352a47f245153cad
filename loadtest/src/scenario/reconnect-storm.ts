import type { Timer } from '@parley/flow';
import { steady } from '../measure/schedule.ts';
import { openClients } from './open-clients.ts';
import type { Load, Scenario } from './scenario.ts';

/** Every connection is lost at once, in the middle of a run: what follows when a gateway, or a network, goes away. */
export const reconnectStorm: Scenario = {
  name: 'reconnect-storm',
  summary: 'all sockets are lost at once; a connection is a whole client, which comes back',
  defaults: { connections: 500, rate: 50, duration: 20, warmup: 5, drain: 60 },
  unit: 'messages',
  latency: { en: 'from the planned moment to the news that it is committed', zh: '从计划发送的时刻到得知已提交' },
  series: ['reconnect'],
  takes: [],
  schedule: steady,
  async open(options, share, deps, listener): Promise<Load> {
    const clients = await openClients(options, share, deps, listener, { isQuiet: true });
    const cutAll = () => {
      for (const visitor of clients.visitors) visitor.cut();
    };
    let storm: Timer | undefined;
    return {
      ...clients,
      begin() {
        // Not with the first message of the window, but while some are under way.
        storm = deps.clock.after(steady(options).fromMs - listener.passedMs(), cutAll);
      },
      // A run that is ended before is not cut off while it waits for the rest.
      ended: () => deps.clock.clear(storm),
    };
  },
};
