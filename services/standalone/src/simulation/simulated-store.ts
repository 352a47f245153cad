import { type Bus, serveStore } from '@parley/bus';
import { AppendStatus, ParleyError, type StoreHandlers, type StoreMethodName } from '@parley/contract';
import { createMemoryStore } from '@parley/persistence/memory';
import type { Logger } from '@parley/telemetry';
import type { History } from './history.ts';
import type { Ledger } from './ledger.ts';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import { type SimulatedProcess, WALL_START } from './simulated-process.ts';

export interface SimulatedStoreDeps {
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly ledger: Ledger;
  readonly dice: Dice;
  readonly log: Logger;
}

/** What can go wrong with the database, now. */
interface Trouble {
  /** Statements wait this long at most before they run. */
  slowMs: number;
  isDown: boolean;
  /** Share of appends whose answer gets lost although they are committed. */
  lostReplyRate: number;
}

/** Longer than a statement may take. */
const STATEMENT_TIMEOUT_MS = 2_000;

/** The database, and persistence replicas in front of it. */
export class SimulatedStore {
  readonly trouble: Trouble = { slowMs: 0, isDown: false, lostReplyRate: 0 };
  readonly handlers: StoreHandlers;
  readonly #deps: SimulatedStoreDeps;

  constructor(deps: SimulatedStoreDeps) {
    this.#deps = deps;
    const { scheduler, dice } = deps;
    let conversations = 0;
    const never = () => {
      throw new Error('the database sets no timers');
    };
    const database = createMemoryStore(
      {
        now: () => scheduler.now,
        wallNow: () => Math.floor(WALL_START + scheduler.now),
        ...{ after: never, every: never, clear: never },
      },
      {
        epoch: 'epoch-1',
        newConversationId: () => `c${(conversations++).toString(36)}x${dice.whole(0, 1e9).toString(36)}`,
      },
    );
    this.handlers = {
      ...database,
      append: (request) => this.#append(database, request),
      take: (request) => this.#take(database, request),
    };
  }

  /** A persistence replica: `bus` is its connection. */
  serve(process: SimulatedProcess, bus: Bus): void {
    const names = Object.keys(this.handlers) as StoreMethodName[];
    const handlers = Object.fromEntries(
      names.map((name) => {
        const run = this.handlers[name] as (request: unknown) => Promise<unknown>;
        return [name, (request: unknown) => this.#throughReplica(process, name, () => run(request))];
      }),
    );
    serveStore(bus, handlers as unknown as StoreHandlers, { log: this.#deps.log, maxInFlight: 1_000 });
  }

  async #throughReplica(process: SimulatedProcess, name: string, run: () => Promise<unknown>): Promise<unknown> {
    const { scheduler, dice, history } = this.#deps;
    // What was sent to the database is carried out whatever becomes of the replica.
    const waitMs = dice.between(0.2, 3) + (this.trouble.slowMs > 0 ? dice.between(0, this.trouble.slowMs) : 0);
    await new Promise<void>((resolve) => scheduler.after(waitMs, resolve));
    if (this.trouble.isDown || (waitMs > STATEMENT_TIMEOUT_MS && dice.chance(0.5))) {
      history.count('store refusals');
      throw new ParleyError('unavailable');
    }
    const reply = await run();
    if (name === 'append' && this.trouble.lostReplyRate > 0 && dice.chance(this.trouble.lostReplyRate)) {
      history.count('append replies lost');
      await new Promise<never>(() => {});
    }
    await new Promise<void>((resolve) => process.deliver(dice.between(0.1, 1), resolve));
    return reply;
  }

  async #append(database: StoreHandlers, request: Parameters<StoreHandlers['append']>[0]) {
    const reply = await database.append(request);
    this.#deps.ledger.appended(request, reply);
    this.#deps.history.note('store', `append of ${request.replicaId}: ${JSON.stringify(reply)}`);
    this.#deps.history.count(`appends answered ${nameOf(reply)}`);
    return reply;
  }

  async #take(database: StoreHandlers, request: Parameters<StoreHandlers['take']>[0]) {
    const reply = await database.take(request);
    for (const { partition, publishedPosition } of reply.partitions ?? [])
      if (partition != null && publishedPosition != null) this.#deps.ledger.published(partition, publishedPosition);
    return reply;
  }
}

function nameOf({ status, results }: Awaited<ReturnType<StoreHandlers['append']>>): string {
  if (status === AppendStatus.FENCED) return 'fenced';
  if (status === AppendStatus.NOT_MINE) return 'not mine';
  return results?.every(({ committed }) => committed) ? 'committed' : 'refused';
}
