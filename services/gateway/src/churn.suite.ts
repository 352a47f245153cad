import { setTimeout as delay } from 'node:timers/promises';
import type { Bus, Subscription } from '@parley/bus';
import { clientFrame, newId, serverFrame } from '@parley/contract';
import { type Clock, systemClock, type Timer } from '@parley/flow';
import { WebSocket } from 'ws';
import { GatewayBench } from './gateway-bench.suite.ts';

/** The system's clock, and how many of its timers are set. */
class CountingClock implements Clock {
  readonly set = new Set<Timer>();
  readonly now = systemClock.now;
  readonly wallNow = systemClock.wallNow;

  after(delayMs: number, run: () => void): Timer {
    const timer = systemClock.after(delayMs, () => {
      this.set.delete(timer);
      run();
    });
    this.set.add(timer);
    return timer;
  }

  every(intervalMs: number, run: () => void): Timer {
    const timer = systemClock.every(intervalMs, run);
    this.set.add(timer);
    return timer;
  }

  clear(timer: Timer | undefined): void {
    if (timer) this.set.delete(timer);
    systemClock.clear(timer);
  }
}

/** A bus that counts what is subscribed to. */
function counted(bus: Bus, open: Set<Subscription>): Bus {
  return new Proxy(bus, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'subscribe') return typeof value === 'function' ? value.bind(target) : value;
      return (...parameters: Parameters<Bus['subscribe']>) => {
        const real = target.subscribe(...parameters);
        const subscription = {
          ...real,
          unsubscribe() {
            open.delete(subscription);
            real.unsubscribe();
          },
        };
        open.add(subscription);
        return subscription;
      };
    },
  });
}

/** How a connection ends, turn by turn. */
const endings = ['close', 'terminate', 'before hello', 'broken', 'close', 'after a message'] as const;
const ADDRESSES = 9;
/** More, and it is the clients that are measured. */
const AT_ONCE = 40;
const VISITORS = 500;

/** Connections that come, each from the next address, and go, each in another way. */
export class Churn {
  readonly #bench = new GatewayBench();
  readonly #clock = new CountingClock();
  readonly #subscriptions = new Set<Subscription>();
  readonly #tokens: string[] = [];
  #count = 0;

  async start(): Promise<void> {
    const { bus } = this.#bench;
    await this.#bench.start({
      config: { handshakesPerSecond: 1_000_000, maxConnections: 10_000 },
      deps: {
        clock: this.#clock,
        bus: counted(bus, this.#subscriptions),
        liveBus: counted(bus.connect(), this.#subscriptions),
      },
    });
    for (let count = 0; count < VISITORS; count++)
      this.#tokens.push(await this.#bench.token({ visitorId: newId(), lifetimeMs: 24 * 3_600_000 }));
  }

  async run(total: number): Promise<void> {
    const end = this.#count + total;
    const one = async () => {
      while (this.#count < end) await this.#comeAndGo(this.#count++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /** Resolves when the gateway knows that all have gone. */
  async quiet(): Promise<void> {
    for (let tries = 0; tries < 300 && (await this.#connections()) > 0; tries++) await delay(20);
    await delay(100);
  }

  /** What is set and subscribed to. */
  left(): { readonly timers: number; readonly subscriptions: number } {
    return { timers: this.#clock.set.size, subscriptions: this.#subscriptions.size };
  }

  stop(): Promise<void> {
    return this.#bench.stop();
  }

  async #connections(): Promise<number> {
    const text = await this.#bench.registry.getSingleMetricAsString('parley_gateway_connections');
    return Number(/\} (\d+)/.exec(text)?.[1] ?? 0);
  }

  #comeAndGo(index: number): Promise<void> {
    return new Promise((resolve) => {
      const ending = endings[index % endings.length];
      const socket = new WebSocket(`ws://127.0.0.1:${this.#bench.gateway.port}/v1/ws`, 'parley.v1', {
        localAddress: `127.0.0.${1 + (index % ADDRESSES)}`,
        perMessageDeflate: false,
      });
      socket.on('error', () => {});
      socket.once('close', () => resolve());
      socket.once('open', () => {
        if (ending === 'before hello') socket.terminate();
        else socket.send(clientFrame.encode({ hello: { token: this.#tokens[index % VISITORS] ?? '' } }));
      });
      socket.on('message', (data: Buffer) => {
        const { welcome, nack } = serverFrame.decode(data);
        // Refused for its text, so that the house does not grow.
        if (welcome && ending === 'after a message')
          socket.send(clientFrame.encode({ send: { clientMessageId: newId(), text: '' } }));
        else if (nack || ending === 'close') socket.close();
        else if (ending === 'broken') socket.send(Buffer.of(0xff));
        else if (ending === 'terminate') socket.terminate();
      });
    });
  }
}
