import {
  ParleyError,
  type StoreHandlers,
  type StoreMethodName,
  storeMethods,
  storeReply,
  subjects,
} from '@parley/contract';
import type { Logger } from '@parley/telemetry';
import type { Bus, BusMessage } from './bus.ts';

export interface ServeStoreOptions {
  readonly log: Logger;
  /** The replicas that share the work. */
  readonly queue?: string;
  /** Requests worked on at once, and apart from them as many appends; more are answered `overloaded`. */
  readonly maxInFlight: number;
}

export interface ServedStore {
  readonly inFlight: number;
  /** Takes no more requests; resolves when those under way have been answered. */
  stop(): Promise<void>;
}

/**
 * These keep session replicas alive, and routers able to spend: they are few (of spend, a batch or two for each router),
 * short, and refused only in far greater numbers. A refused beat would stop a healthy replica just when there is much to
 * do, a refused reservation every answer of a tenant with a budget.
 */
const UNBOUNDED_BY_LOAD: ReadonlySet<StoreMethodName> = new Set([
  ...(['beat', 'take', 'release', 'checkpoint'] as const),
  ...(['reserveSpend', 'settleSpend', 'renewSpend'] as const),
]);
const MAX_CONTROL_IN_FLIGHT = 256;

/** Answers `parley.rpc.store.*` with these handlers. What a handler throws becomes an error reply without its cause. */
export function serveStore(bus: Bus, handlers: StoreHandlers, options: ServeStoreOptions): ServedStore {
  const { log, queue = 'persistence' } = options;
  const lane = (maxInFlight: number) => ({ maxInFlight, working: new Set<Promise<void>>() });
  const lanes = {
    reads: lane(options.maxInFlight),
    // Apart: when everybody comes back at once and reads, commits go on.
    appends: lane(options.maxInFlight),
    control: lane(MAX_CONTROL_IN_FLIGHT),
  };
  const laneOf = (name: StoreMethodName) => {
    if (UNBOUNDED_BY_LOAD.has(name)) return lanes.control;
    return name === 'append' ? lanes.appends : lanes.reads;
  };
  const working = () => Object.values(lanes).flatMap((each) => [...each.working]);

  const serve = (name: StoreMethodName, message: BusMessage): void => {
    const { working: ahead, maxInFlight } = laneOf(name);
    if (ahead.size >= maxInFlight) {
      respond(bus, message, errorReply(new ParleyError('overloaded')), log);
      return;
    }
    const work = answer(name, handlers, message.data, log).then((reply) => {
      ahead.delete(work);
      respond(bus, message, reply, log);
    });
    ahead.add(work);
  };

  const subscriptions = (Object.keys(storeMethods) as StoreMethodName[]).map((name) =>
    bus.subscribe(subjects.store(name), (message) => serve(name, message), { queue }),
  );
  return {
    get inFlight() {
      return working().length;
    },
    async stop() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      await Promise.all(working());
    },
  };
}

/** Never rejects. */
async function answer(
  name: StoreMethodName,
  handlers: StoreHandlers,
  data: Uint8Array,
  log: Logger,
): Promise<Uint8Array> {
  try {
    const method = storeMethods[name];
    // The pairing of method and handler is StoreHandlers' own; a union of functions cannot say it.
    const handle = handlers[name] as (request: unknown) => Promise<unknown>;
    const encode = method.reply.encode as (reply: unknown) => Uint8Array;
    return storeReply.encode({ ok: encode(await handle(method.request.decode(data))) });
  } catch (thrown) {
    const error = ParleyError.from(thrown);
    if (error.code === 'internal') log.error({ err: thrown, method: name }, 'a store method failed');
    else log.debug({ code: error.code, method: name }, 'a store method refused');
    return errorReply(error);
  }
}

function errorReply(error: ParleyError): Uint8Array {
  return storeReply.encode({ error: { code: error.code, detail: error.detail ?? '' } });
}

function respond(bus: Bus, message: BusMessage, reply: Uint8Array, log: Logger): void {
  try {
    bus.respond(message, reply);
  } catch (thrown) {
    const { code } = ParleyError.from(thrown);
    // To a caller that hears nothing it is as if nothing had been done: it would ask for the same again and again.
    if (code === 'payload_too_large') respond(bus, message, errorReply(new ParleyError(code)), log);
    // Else the connection went meanwhile. Every method is safe to repeat, and the caller will.
    log.debug({ code, subject: message.subject }, 'an answer could not be sent');
  }
}
