import { setImmediate as nextTurn } from 'node:timers/promises';
import { Agent, type Dispatcher, type RequestInit, Response, fetch as undiciFetch } from 'undici';
import { readToEnd } from './read-to-end.ts';

/** Above what our own load needs between two calls, below what the vendors' front ends keep an idle connection. */
const IDLE_MS = 120_000;
const LONGEST_IDLE_MS = 600_000;
const CONNECT_MS = 10_000;
const WARM_UP_MS = 3_000;

export interface VendorPoolOptions {
  /** Told of every new connection, by the origin it goes to (`https://api.openai.com`). */
  readonly onConnect?: ((origin: string) => void) | undefined;
  /** PEM of an authority to trust beside the system's. */
  readonly certificateAuthority?: string | undefined;
}

/** The connections of all vendors' clients, kept open between calls and shared by them. */
export interface VendorPool {
  readonly dispatcher: Dispatcher;
  /** `fetch` over these connections, for libraries that take one. */
  readonly fetch: typeof globalThis.fetch;
  /** The same for a library that leaves a body before its end: see `readToEnd`. */
  readonly fetchToEnd: typeof globalThis.fetch;
  /** Opens a connection to each, so that the first visitor does not wait for it. Resolves when done or given up; never rejects. */
  warmUp(origins: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export function createVendorPool(options: VendorPoolOptions = {}): VendorPool {
  const agent = new Agent({
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: LONGEST_IDLE_MS,
    // How long an answer may take is for who asked to say; here nothing ends by time.
    headersTimeout: 0,
    bodyTimeout: 0,
    // HTTP/2 where the vendor offers it. The number of connections is left open: a cap on it is a cap on open streams.
    allowH2: true,
    connect: {
      timeout: CONNECT_MS,
      ...(options.certificateAuthority === undefined ? {} : { ca: options.certificateAuthority }),
    },
  });
  agent.on('connect', (origin) => options.onConnect?.(origin.origin));
  const fetch = (input: string | URL, init?: RequestInit) => undiciFetch(input, { ...init, dispatcher: agent });
  const fetchToEnd = async (input: string | URL, init?: RequestInit) => {
    const response = await fetch(input, init);
    const { body, status, statusText, headers } = response;
    return body === null ? response : new Response(readToEnd(body), { status, statusText, headers });
  };
  return {
    dispatcher: agent,
    // The types of undici's fetch and of Node's are of two packages; both are the same standard.
    fetch: fetch as unknown as typeof globalThis.fetch,
    fetchToEnd: fetchToEnd as unknown as typeof globalThis.fetch,
    warmUp: async (origins) => {
      await Promise.all([...new Set(origins)].map((origin) => touch(agent, origin)));
    },
    close: () => agent.close(),
  };
}

/** Any reply will do, a refusal too: the connection is what is wanted. */
async function touch(agent: Agent, origin: string): Promise<void> {
  try {
    const signal = AbortSignal.timeout(WARM_UP_MS);
    // `reset`: undici closes the connection behind a HEAD otherwise.
    const { body } = await agent.request({ origin, path: '/', method: 'HEAD', reset: false, signal });
    await body.dump();
    await nextTurn();
  } catch {
    // The first call will find out, and say what is wrong.
  }
}
