import { systemClock } from '@parley/flow';
import { type Stack, type StackOptions, startStack } from '@parley/testkit';
import type { LoadCommand } from '../command/command-line.ts';
import { coordinate } from '../coordinator/coordinate.ts';
import { createLocalGenerator } from '../generator/local-generator.ts';
import { watchOthers } from '../measure/watch-others.ts';
import { createResult, type LoadTestResult } from '../report/result.ts';
import { sampleProcess } from '../services/process-sample.ts';
import { createLoadSockets } from '../sockets/load-socket.ts';
import { createUploader } from '../sockets/upload.ts';

export interface TextLoad {
  readonly rate: number;
  readonly warmupS: number;
  readonly durationS: number;
  readonly connections: number;
  /** 1 when nothing is said. */
  readonly watchers?: number;
  /** The demo site when nothing is said. */
  readonly siteKeys?: readonly string[];
  /** Each conversation sends when its last message has arrived; the rate has no effect. */
  readonly isClosed?: boolean;
}

export interface TextRun {
  readonly result: LoadTestResult;
  /** Conversations in a commit, on average. */
  readonly batchSize: number;
  /** What others than Parley and this process used of the machine's CPU, 0-1. */
  readonly otherShare: number;
}

/** One of each service, or session and persistence in one, with everything on; only the rate limits are out of the way. */
export interface Parley {
  readonly stack: Stack;
  /** Rejects when the load could not begin. */
  run(load: TextLoad): Promise<TextRun>;
  stop(): Promise<void>;
}

export async function startParley(interrupted: AbortSignal, options: StackOptions): Promise<Parley> {
  const stack = await startStack({ ...options, limits: 'high', signal: interrupted });
  return {
    stack,
    async run(load) {
      const command = commandOf(load, stack);
      const commitsBefore = await commits(stack);
      // A server's children are its own, and only PostgreSQL has any.
      const others = watchOthers([stack.postgres.pid]);
      const measurement = await coordinate(command, {
        ...{ clock: systemClock, fetch, sampleProcess, interrupted, runCommand: async () => 0 },
        ...{ onProgress: () => {}, onWarning: (line) => console.error(line) },
        createGenerator: (task, listener) =>
          createLocalGenerator(
            task,
            { clock: systemClock, socket: createLoadSockets(0), fetch, createUploader },
            listener,
          ),
      });
      const otherShare = others();
      const commitsAfter = await commits(stack);
      return {
        result: createResult(command, measurement),
        batchSize:
          (commitsAfter.groups - commitsBefore.groups) / Math.max(1, commitsAfter.appends - commitsBefore.appends),
        otherShare,
      };
    },
    stop: () => stack.stop(),
  };
}

/** What stands beside the services and tells nothing of itself. */
export function serversOf({ natsCluster, postgres, redis }: Stack) {
  return [
    ...natsCluster.map(({ pid }, index) => ({ name: `nats-${index}`, pid })),
    { name: 'postgres-0', pid: postgres.pid },
    { name: 'redis-0', pid: redis.pid },
  ];
}

function commandOf(load: TextLoad, stack: Stack): LoadCommand {
  const { connections, durationS, isClosed = false, rate, siteKeys = ['demo'], warmupS, watchers = 1 } = load;
  return {
    ...{ scenario: 'text', targets: stack.gateways, siteKeys, connections, watchers },
    ...{ rate, warmupS, durationS },
    ...{ isClosed, drainS: 20, fileBytes: 1, processes: 1, failIf: [] },
    admin: [...stack.services.values()].map(({ admin, name }) => ({ name, url: admin })),
    watched: serversOf(stack),
    ...{ restartCommand: undefined, jsonFile: undefined, htmlFile: undefined, written: '' },
  };
}

/** So far: conversations committed, and the batches they came in. */
async function commits(stack: Stack): Promise<{ readonly groups: number; readonly appends: number }> {
  const committed = async (service: string, metric: string) => {
    const { admin } = stack.services.get(service) ?? stack.services.get('session-persistence-0') ?? {};
    const answer = await fetch(`${admin}/metrics`);
    const value = new RegExp(`^${metric}\\{[^}]*outcome="committed"[^}]*\\} (\\S+)`, 'm').exec(
      await answer.text(),
    )?.[1];
    return Number(value ?? 0);
  };
  return {
    groups: await committed('persistence-0', 'parley_store_groups_total'),
    appends: await committed('session-0', 'parley_session_appends_total'),
  };
}
