import { parseSites } from '@parley/config';
import { FakeClock } from '@parley/flow';
import { createLogger, createRegistry } from '@parley/telemetry';
import type { Provider, Reservation, SpendRefusal, SpendRequest, Target } from '../ports.ts';
import { createLedger, type RunningLedger } from './create-ledger.ts';
import { FakeStore } from './fake-store.suite.ts';

/** A million tokens: 1.00 fresh, 0.10 cached, 10.00 written. One token: 1, 0.1 and 10 micro-units. */
const file = (money: string) => `
prices: { models: { priced: { input: 1, cachedInput: 0.1, output: 10 } } }
tenants: [{ id: acme, ${money}${money && ','}
  sites: [{ key: shop, name: Acme, languages: [en], allowedOrigins: [self] }] }]`;

const silentProvider = (name: string): Provider => ({
  name,
  keyId: 'key-1',
  complete: () => {
    throw new Error('nobody calls it');
  },
});

export const priced: Target = { provider: silentProvider('openai'), model: 'priced' };
export const free: Target = { provider: silentProvider('local'), model: 'priced' };

export const config = { reserveMs: 1_500, spendLeaseMs: 30_000 };

/** A ledger on a store in memory, both on a clock that stands still. */
export class LedgerScene {
  readonly clock = new FakeClock();
  readonly store = new FakeStore(this.clock);
  readonly registry = createRegistry('llm-router');
  readonly ledger: RunningLedger;
  #ids = 0;

  /** `money`: what the tenant says of its budget and cost breaker. */
  constructor(money = '') {
    this.ledger = createLedger(
      {
        ...{ store: this.store.client, clock: this.clock, metrics: this.registry, routerId: 'router' },
        ...{ log: createLogger('llm-router', 'silent'), random: () => 0.5 },
        sites: parseSites(file(money), 'sites.yaml', {}),
        newReservationId: () => `r${++this.#ids}`,
      },
      config,
    );
  }

  /** Set aside for it at most: 100 × 1 + 90 × 10 = 1,000 micro-units. */
  request(given: Partial<SpendRequest> = {}): SpendRequest {
    return {
      ...{ tenantId: 'acme', siteId: 'shop', turnId: 'turn', purpose: 'primary', target: priced },
      ...{ inputTokens: 100, outputTokens: 90, ...given },
    };
  }

  async reserve(given: Partial<SpendRequest> = {}): Promise<Reservation | SpendRefusal> {
    const reserving = this.ledger.reserve(this.request(given), new AbortController().signal);
    await this.clock.advanceAsync(0);
    return reserving;
  }

  /** As {@link reserve}; throws when it is refused. */
  async granted(given: Partial<SpendRequest> = {}): Promise<Reservation> {
    return orThrow(await this.reserve(given));
  }

  totals(): Promise<{ settled: number; reserved: number }> {
    return this.store.totals('acme');
  }

  async metric(name: string): Promise<number> {
    const { values = [] } = (await this.registry.getSingleMetric(name)?.get()) ?? {};
    return values.reduce((sum, { value }) => sum + value, 0);
  }
}

export function orThrow(answer: Reservation | SpendRefusal): Reservation {
  if (!answer.granted) throw new Error(`refused: ${answer.reason}`);
  return answer;
}

/** Usage of so many tokens, none of them cached. */
export const used = (inputTokens: number, outputTokens: number, cachedInputTokens = 0) => ({
  ...{ inputTokens, cachedInputTokens, outputTokens },
});
