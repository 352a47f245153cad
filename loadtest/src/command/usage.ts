import type { Defaults } from '../scenario/scenario.ts';
import { thresholdNames } from './threshold.ts';

interface Described {
  readonly summary: string;
  readonly defaults: Defaults;
  readonly series: readonly string[];
}

/** `scenarios` by name. */
export function usage(scenarios: ReadonlyMap<string, Described>): string {
  const described = [...scenarios].map(([name, { summary }]) => `  ${name.padEnd(18)} ${summary}`);
  const series = [...scenarios].flatMap(([name, scenario]) => scenario.series.map((one) => `${one} (${name})`));
  return `npm run loadtest -- SCENARIO [options]

${described.join('\n')}

What, where, how much
  --target URL[,URL]   gateways (default http://127.0.0.1:8080); with several, the two
                       parties of a conversation sit at different ones
  --connections N      what one connection is, the scenario says
  --watchers N         where it is a conversation: so many sockets besides the author's, at
                       each of which every message has to arrive (default 1)
  --rate R             per second over all connections, at their planned times whether or
                       not the system keeps up (an open loop)
  --closed             instead, each connection sends its next message when the one before
                       it has arrived; --rate has no effect
  --duration S         seconds that are measured
  --warmup S           seconds before that, left out; peak rises in them
  --drain S            so long what is missing at the end is waited for
  --processes P        spread over so many processes (default 1)
  --site KEY[,KEY]     sites of the visitors, in turn (default demo)
  --bytes N            size of a file, for upload (default 10240)
  --restart-command C  for rolling-restart: run by a shell when the load is on; the load goes
                       on until it has ended. Without it, restart by hand meanwhile

  ${'defaults'.padEnd(18)} ${defaultNames.map((name) => name.padStart(11)).join('')}
${[...scenarios].map(([name, { defaults }]) => `  ${name.padEnd(18)} ${defaultNames.map((of) => String(defaults[of]).padStart(11)).join('')}`).join('\n')}

What comes of it
  --json FILE          the result, for programs
  --html FILE          a report with charts, in one file that needs no network
  --fail-if CONDITION  'p99>200ms' fails the run then; may be repeated; of
                       ${thresholdNames.join(' ')};
                       further latencies as SERIES.NAME, 'answer.p99>5s':
                       ${series.join(', ')}
  --admin [NAME=]URL[,…]
                       admin addresses of services, for their CPU per message, memory,
                       event loop and queues
  --process NAME=PID[,…]
                       processes of this machine that tell nothing of themselves, such as
                       nats-0=4711: their CPU per message and memory, with their children's.
                       Needs Linux

A target that limits new visitors per address is waited for; start one for load tests
with: npm run stack -- --limits high
Ctrl-C ends the load early; what there is then is the result.
Exit code: 0 passed; 1 a threshold was missed, or messages were lost, doubled or out of
order, or none arrived; 2 the run could not begin.`;
}

const defaultNames = ['connections', 'rate', 'duration', 'warmup', 'drain'] as const;
