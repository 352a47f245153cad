import { readSettings } from '@parley/config';
import { type Clock, systemClock } from '@parley/flow';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { routerSettings } from '../config.ts';
import { createRouterMetrics } from '../metrics.ts';
import type { AnswerEngine, AnswerPart, AnswerRequest, Provider, Route, Target } from '../ports.ts';
import { ProviderError } from '../ports.ts';
import { createRouterEngine } from '../router-engine.ts';
import { hashOfKey } from './api-key/api-key.ts';
import { createDoor, type Door, type DoorConfig } from './door.ts';
import { type DoorPort, openDoorPort } from './door-port.ts';
import { type DoorLimits, defaultDoorLimits } from './limits.ts';
import { createModelCatalogue } from './model-catalogue.ts';

/** What an engine gives for a request: parts, pauses (promises) and a failure to end with. */
export type Script = (request: AnswerRequest, signal: AbortSignal) => AsyncIterable<AnswerPart>;

/** An engine that does as it is told, and remembers what it was asked. */
export class ScriptedEngine implements AnswerEngine {
  readonly requests: AnswerRequest[] = [];
  readonly signals: AbortSignal[] = [];
  script: Script = says('Hello');

  answer(request: AnswerRequest, signal: AbortSignal): AsyncIterable<AnswerPart> {
    this.requests.push(request);
    this.signals.push(signal);
    return this.script(request, signal);
  }
}

export const target = (name: string, model: string): Target => ({ provider: { name } as Provider, model });

export const finish = (more: Partial<Extract<AnswerPart, { type: 'finish' }>> = {}): AnswerPart => ({
  type: 'finish',
  reason: 'stop',
  usage: { inputTokens: 7, cachedInputTokens: 2, outputTokens: 3 },
  target: target('openai', 'gpt'),
  degradation: undefined,
  ...more,
});

export const text = (piece: string): AnswerPart => ({ type: 'text-delta', text: piece });

/** Gives these parts; what is an error is thrown. */
export function plays(...parts: readonly (AnswerPart | Error)[]): Script {
  return async function* () {
    for (const part of parts) {
      if (part instanceof Error) throw part;
      yield part;
    }
  };
}

export function says(...pieces: readonly string[]): Script {
  return plays(...pieces.map(text), finish());
}

/** Gives what the real engine makes of one provider. */
export function asks(provider: Provider): Script {
  const { engine } = createRouterEngine(
    { clock: systemClock, log: createLogger('llm-router', 'silent'), random: Math.random },
    readSettings(routerSettings, {}),
    createRouterMetrics(createRegistry('llm-router')),
  );
  return (request, signal) => engine.answer({ ...request, route: route({ provider, model: 'model-1' }) }, signal);
}

/** Gives these parts, then nothing, until it is cancelled. */
export function hangsAfter(...parts: readonly AnswerPart[]): Script {
  return async function* (_request, signal) {
    yield* parts;
    await new Promise((_resolve, reject) => {
      const onAbort = () => reject(new ProviderError('cancelled'));
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    });
  };
}

const route = (...targets: readonly Target[]): Route => ({
  strategy: 'ordered',
  targets: targets.map((one) => ({ ...one, weight: 1 })),
  fallbacks: [target('faq', '')],
  maxCalls: 5,
  hedge: undefined,
});

const routes: Readonly<Record<string, Route>> = {
  shop: route(target('openai', 'gpt'), target('anthropic', 'claude')),
  blog: route(target('google', 'gemini/flash')),
  other: route(target('local', 'qwen')),
  poor: route(),
};

export const keys = { acme: 'parley-acme', rival: 'parley-rival', poor: 'parley-poor' } as const;

const tenant = (id: keyof typeof keys, ...sites: readonly string[]) => ({
  id,
  apiKeys: [{ id: 'ci', sha256: hashOfKey(keys[id]).toString('hex') }],
  sites: sites.map((key) => ({ key })),
});

export const catalogueOf = (tenants: readonly { id: string; sites: readonly { key: string }[] }[]) =>
  createModelCatalogue(tenants as never, (_tenantId, siteId) => routes[siteId]);

export interface DoorOptions {
  readonly limits?: Partial<DoorLimits>;
  readonly config?: Partial<DoorConfig>;
  readonly clock?: Clock;
}

/** A door on a free port of the loopback: tenants `acme` (shop, blog), `rival` (other), `poor` (no model), `closed` (no key). */
export class DoorBench {
  readonly engine = new ScriptedEngine();
  /** Lines of the log. */
  readonly logged: string[] = [];
  registry: Registry = createRegistry('llm-router');
  #door: Door | undefined;
  #port: DoorPort | undefined;

  async start({ limits, config, clock = systemClock }: DoorOptions = {}): Promise<void> {
    this.registry = createRegistry('llm-router');
    const tenants = [
      tenant('acme', 'shop', 'blog'),
      tenant('rival', 'other'),
      tenant('poor', 'poor'),
      { id: 'closed', sites: [{ key: 'closed' }] },
    ];
    this.#door = createDoor(
      this.engine,
      {
        clock,
        log: createLogger('llm-router', 'warn', { write: (line) => void this.logged.push(line) }),
        metrics: this.registry,
        tenants: tenants as never,
        catalogue: catalogueOf(tenants),
      },
      { maxRequestsPerTenant: 10, maxDoorOutputTokens: 8_192, ...config },
      { ...defaultDoorLimits, ...limits },
    );
    this.#port = await openDoorPort(this.#door.serve, { host: '127.0.0.1', port: 0, setting: 'PARLEY_LLM_PORT' });
  }

  get door(): Door {
    if (!this.#door) throw new Error('start the bench first');
    return this.#door;
  }

  get port(): number {
    return this.#port?.port ?? 0;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/llm/v1`;
  }

  async stop(): Promise<void> {
    await this.#door?.stop(0);
    await this.#port?.close();
  }

  /** A chat completion; `body` over what makes a request good. */
  post(body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const good = { model: 'auto', messages: [{ role: 'user', content: 'Hi' }] };
    const sent = typeof body === 'string' ? body : JSON.stringify({ ...good, ...(body as object) });
    return fetch(`${this.url}/chat/completions`, {
      method: 'POST',
      body: sent,
      headers: { authorization: `Bearer ${keys.acme}`, 'content-type': 'application/json', ...headers },
    });
  }

  /** Of the counter of requests, by outcome. */
  async outcomes(): Promise<Readonly<Record<string, number>>> {
    const found = await this.registry.getSingleMetric('parley_llm_door_requests_total')?.get();
    return Object.fromEntries(found?.values.map(({ labels, value }) => [String(labels['outcome']), value]) ?? []);
  }
}
