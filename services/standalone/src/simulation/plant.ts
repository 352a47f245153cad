import type { Bus } from '@parley/bus';
import type { Codec } from '@parley/client';
import type { StoreClient } from '@parley/contract';
import type { PeerSocket } from '@parley/gateway/sockets';
import type { Dice } from './random.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { SimulatedStore } from './simulated-store.ts';

export interface PlantContext {
  readonly process: SimulatedProcess;
  readonly dice: Dice;
  readonly store: SimulatedStore;
}

/** A bug put in from outside, to see that the checks notice: each part of the house is given a lying neighbour. */
export interface Plant {
  readonly sessionStore?: (store: StoreClient, context: PlantContext) => StoreClient;
  readonly sessionBus?: (bus: Bus, context: PlantContext) => Bus;
  readonly gatewayStore?: (store: StoreClient, context: PlantContext) => StoreClient;
  readonly gatewayBus?: (bus: Bus, context: PlantContext) => Bus;
  readonly gatewaySocket?: (socket: PeerSocket) => PeerSocket;
  /** One for each device: it outlives the page. */
  readonly browserCodec?: (codec: Codec) => Codec;
}

/** The object with some methods in the place of its own. */
export function replaceMethods<T extends object>(object: T, replaced: Partial<T>): T {
  return new Proxy(object, {
    get(target, name) {
      if (Object.hasOwn(replaced, name)) return Reflect.get(replaced, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
