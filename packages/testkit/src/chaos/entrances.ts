import { type FaultProxy, startFaultProxy } from '../proxy/index.ts';

/** So many ways lead to each gateway, each with its share of the clients: a network fault meets some, not all. */
const WAYS = 4;

export interface Entrances {
  readonly addresses: readonly (readonly string[])[];
  /** `clients-2→gateway-0`. */
  readonly links: ReadonlyMap<string, readonly FaultProxy[]>;
}

/** `gateways`: their addresses, by name. */
export async function openEntrances(gateways: ReadonlyMap<string, string>): Promise<Entrances> {
  const links = new Map<string, readonly FaultProxy[]>();
  const addresses: string[][] = [];
  for (const [name, address] of gateways) {
    const own: string[] = [];
    for (let way = 0; way < WAYS; way += 1) {
      const proxy = await startFaultProxy({ target: { port: Number(new URL(address).port) } });
      links.set(`clients-${way}→${name}`, [proxy]);
      own.push(`http://127.0.0.1:${proxy.port}`);
    }
    addresses.push(own);
  }
  return { addresses, links };
}
