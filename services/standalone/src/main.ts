import { runService } from '@parley/service-kit';
import { createAssets } from '@parley/widget/assets';
import { standaloneSettings, startStandalone } from './service.ts';

const STOP_TIMEOUT_MS = 9_000;

await runService({
  name: 'parley',
  settings: standaloneSettings,
  stopTimeoutMs: STOP_TIMEOUT_MS,
  start: async (deps, config, { signal, sites }) => {
    const progress = (line: string) => console.log(line);
    const service = await startStandalone({ ...deps, sites, signal, progress, loadAssets: createAssets }, config);
    const isAnywhere = config.host === '0.0.0.0' || config.host === '::';
    const address = `http://${isAnywhere ? '127.0.0.1' : config.host}:${service.port}`;
    // In a step of its own, since the probes say yes only when this function has returned. Machines wait for this line.
    setImmediate(() => progress(`ready: ${address}`));
    return service;
  },
});
