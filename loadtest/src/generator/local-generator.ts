import { ParleyError } from '@parley/contract';
import { shareOfCount, shareOfSchedule } from '../measure/schedule.ts';
import { scenarios } from '../scenario/index.ts';
import type { Load, LoadDeps } from '../scenario/scenario.ts';
import type { Generator, GeneratorListener, GeneratorOutcome, GeneratorTask } from './generator.ts';
import { LoadRun } from './load-run.ts';

const SECOND_MS = 1_000;

/** A share of the load in this process. */
export function createLocalGenerator(task: GeneratorTask, deps: LoadDeps, listener: GeneratorListener): Generator {
  const { isOpenEnded, options, share } = task;
  const scenario = scenarios.get(task.scenario);
  if (!scenario) throw new ParleyError('internal', { detail: `no scenario ${task.scenario}` });
  const { clock } = deps;
  const schedule = shareOfSchedule(scenario.schedule(options), share);
  const run = new LoadRun(
    {
      ...{ isClosed: options.isClosed, drainS: options.drainS, wholeSeries: scenario.wholeSeries },
      lines: shareOfCount(options.connections, share),
      schedule: isOpenEnded ? { ...schedule, toMs: Number.POSITIVE_INFINITY } : schedule,
    },
    clock,
    listener,
  );
  let load: Load | undefined;
  return {
    async setUp() {
      const progress = clock.every(SECOND_MS, () => listener.opened(run.openedCount));
      try {
        load = await scenario.open(options, share, deps, run);
      } finally {
        clock.clear(progress);
      }
    },
    run(startWallMs): Promise<GeneratorOutcome> {
      if (!load) throw new ParleyError('internal', { detail: 'run before setUp' });
      return run.run(load, clock.now() + startWallMs - clock.wallNow());
    },
    stop: () => run.stop(),
    async close() {
      load?.close();
    },
  };
}
