import { AggregatorRegistry, Registry as PromRegistry } from 'prom-client';

export { Counter, Gauge, Histogram } from 'prom-client';

/** The metrics of one process, or of one service in it. */
export class Registry extends PromRegistry {
  readonly #parts: Registry[] = [];

  /**
   * For a process that carries several services, whose metrics may have the same names: a registry for one of them,
   * shown in the text of this one, with its own `service`.
   */
  part(service: string): Registry {
    const part = createRegistry(service);
    this.#parts.push(part);
    return part;
  }

  override async metrics(): Promise<string> {
    if (this.#parts.length === 0) return super.metrics();
    const all = await Promise.all([this, ...this.#parts].map((registry) => registry.getMetricsAsJSON()));
    // One heading for each name; the label `service` keeps the values apart.
    return AggregatorRegistry.aggregate(all).metrics();
  }
}

/** A registry of its own for each process (and each test): every metric carries `service`. */
export function createRegistry(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  return registry;
}
