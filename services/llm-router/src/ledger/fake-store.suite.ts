import { ParleyError, type StoreClient, storeMethods } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import { createMemoryStore } from '@parley/persistence/memory';

/** What a client over the bus waits for an answer. */
const ANSWER_MS = 3_000;

type SpendStore = Pick<StoreClient, 'reserveSpend' | 'settleSpend' | 'renewSpend' | 'spend'>;
type Method = keyof SpendStore;

/**
 * `nobody`: there is no store, and it is said at once. `deaf`: requests are lost. `dumb`: they are carried out, and the
 * replies are lost.
 */
export type Trouble = 'none' | 'nobody' | 'deaf' | 'dumb';

/** The store in memory behind the codecs of the wire, with what can happen on the way. */
export class FakeStore {
  trouble: () => Trouble = () => 'none';
  /** Requests so far that reached the store. */
  readonly served: Record<Method, number> = { reserveSpend: 0, settleSpend: 0, renewSpend: 0, spend: 0 };
  readonly client: SpendStore;
  readonly #read: SpendStore['spend'];

  constructor(clock: Clock) {
    const memory = createMemoryStore(clock);
    const calls = (Object.keys(this.served) as Method[]).map((name) => {
      const { request, reply } = storeMethods[name];
      const run = memory[name] as (request: unknown) => Promise<object>;
      const encode = request.encode as (request: unknown) => Uint8Array;
      return [name, async (sent: unknown) => reply.decode(reply.encode(await run(request.decode(encode(sent)))))];
    });
    const whole: SpendStore = Object.fromEntries(calls);
    this.#read = whole.spend;
    const inTrouble = (Object.keys(this.served) as Method[]).map((name) => {
      const run = whole[name] as (request: unknown) => Promise<unknown>;
      return [
        name,
        (sent: unknown) =>
          withDeadline(
            this.#send(name, () => run(sent)),
            ANSWER_MS,
            clock,
          ),
      ];
    });
    this.client = Object.fromEntries(inTrouble);
  }

  /** What the books say, whatever trouble there is. */
  async totals(tenantId: string) {
    const [totals] = (await this.#read({ tenantIds: [tenantId] })).tenants;
    return { settled: totals?.daySettled ?? 0, reserved: totals?.reserved ?? 0 };
  }

  async items(tenantId: string) {
    return (await this.#read({ tenantIds: [tenantId], maxItems: 500 })).items;
  }

  async #send(name: Method, run: () => Promise<unknown>): Promise<unknown> {
    const trouble = this.trouble();
    if (trouble === 'nobody') throw new ParleyError('no_responders');
    if (trouble === 'deaf') return new Promise(() => undefined);
    this.served[name] += 1;
    const reply = await run();
    return trouble === 'dumb' ? new Promise(() => undefined) : reply;
  }
}
