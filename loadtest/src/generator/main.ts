// One generator of a load test, started by child-generator.ts and told by messages what to do.
import { ParleyError } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { createLoadSockets } from '../sockets/load-socket.ts';
import { createUploader } from '../sockets/upload.ts';
import type { Generator, GeneratorTask } from './generator.ts';
import type { FromGenerator, ToGenerator } from './generator-messages.ts';
import { createLocalGenerator } from './local-generator.ts';

let generator: Generator | undefined;
const tell = (message: FromGenerator) => void process.send?.(message);

process.on('message', (message: ToGenerator) => {
  take(message).catch((thrown: unknown) => {
    const { code, detail = '', cause } = ParleyError.from(thrown);
    if (code === 'internal') console.error(cause ?? thrown);
    tell({ kind: 'failed', code, detail });
  });
});
// Ctrl-C reaches every process of a terminal; the one in charge says what follows.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));

async function take(message: ToGenerator): Promise<void> {
  switch (message.kind) {
    case 'set-up':
      generator = create(message.task);
      await generator.setUp();
      return tell({ kind: 'ready' });
    case 'run':
      if (generator) tell({ kind: 'outcome', outcome: await generator.run(message.startWallMs) });
      return;
    case 'stop':
      return generator?.stop();
    case 'close':
      await generator?.close();
      process.disconnect();
  }
}

function create(task: GeneratorTask): Generator {
  const socket = createLoadSockets(task.share.index);
  return createLocalGenerator(
    task,
    { clock: systemClock, socket, fetch, createUploader },
    {
      opened: (count) => tell({ kind: 'opened', count }),
      second: (report) => tell({ kind: 'second', report }),
      warning: (line) => tell({ kind: 'warning', line }),
    },
  );
}
