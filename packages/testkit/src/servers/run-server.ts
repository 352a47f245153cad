import type { Server } from './server.ts';
import { type ServerPlan, ServerProcess } from './server-process.ts';

/** Starts what the plan says and answers when it is ready. `release` is called once it has stopped for good. */
export async function runServer(plan: ServerPlan, url: string, port: number, release: () => void): Promise<Server> {
  const running = new ServerProcess(plan);
  try {
    await running.start();
  } catch (error) {
    release();
    throw error;
  }
  return {
    url,
    port,
    folder: plan.folder,
    get pid() {
      return running.pid;
    },
    async stop() {
      await running.stop();
      release();
    },
    kill: (signal) => running.kill(signal),
    restart: () => running.restart(),
  };
}
