import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ParleyError } from '@parley/contract';
import type { Generator, GeneratorListener, GeneratorOutcome, GeneratorTask } from './generator.ts';
import type { FromGenerator, ToGenerator } from './generator-messages.ts';

const entry = join(import.meta.dirname, 'main.ts');

/** A share of the load in a process of its own. */
export function createChildGenerator(task: GeneratorTask, listener: GeneratorListener): Generator {
  const child = fork(entry, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { promise: ready, resolve: onReady, reject: onNotReady } = Promise.withResolvers<void>();
  const { promise: outcome, resolve: onOutcome, reject: onNoOutcome } = Promise.withResolvers<GeneratorOutcome>();
  const { promise: gone, resolve: onGone } = Promise.withResolvers<void>();
  // Each is awaited by its method; until then, a failure is nobody's unhandled rejection.
  ready.catch(() => {});
  outcome.catch(() => {});
  const tell = (message: ToGenerator) => void (child.connected && child.send(message));
  function fail(error: ParleyError): void {
    onNotReady(error);
    onNoOutcome(error);
  }

  child.on('message', (message: FromGenerator) => {
    switch (message.kind) {
      case 'opened':
        return listener.opened(message.count);
      case 'ready':
        return onReady();
      case 'second':
        return listener.second(message.report);
      case 'warning':
        return listener.warning(message.line);
      case 'outcome':
        return onOutcome(message.outcome);
      case 'failed':
        return fail(new ParleyError(message.code, { detail: message.detail }));
    }
  });
  child.on('error', (cause) => fail(new ParleyError('internal', { cause, detail: 'a generator could not start' })));
  child.on('exit', (code, signal) => {
    fail(new ParleyError('unavailable', { detail: `generator ${task.share.index} ended (${signal ?? code})` }));
    onGone();
  });
  return {
    setUp() {
      tell({ kind: 'set-up', task });
      return ready;
    },
    run(startWallMs) {
      tell({ kind: 'run', startWallMs });
      return outcome;
    },
    stop: () => tell({ kind: 'stop' }),
    async close() {
      tell({ kind: 'close' });
      await gone;
    },
  };
}
