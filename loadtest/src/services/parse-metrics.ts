/** What one scrape says of a process. */
export interface ProcessSample {
  /** The label that every metric of the service carries; undefined if there is none. */
  readonly service: string | undefined;
  readonly cpuSeconds: number;
  readonly rssBytes: number;
  /** How late its timers came, 99th percentile since the scrape before; undefined: it does not tell. */
  readonly loopDelayMs: number | undefined;
  /** Entries of its bounded queues, by their names. */
  readonly queues: Readonly<Record<string, number>>;
}

const line =
  /^(process_cpu_seconds_total|process_resident_memory_bytes|parley_event_loop_delay_seconds|parley_queue_depth)(?:\{([^}]*)\})?\s+(\S+)/gm;

/** Reads Prometheus text. Undefined: it does not tell of a process. */
export function parseMetrics(text: string): ProcessSample | undefined {
  const values = new Map<string, number>();
  const queues: Record<string, number> = {};
  let service: string | undefined;
  for (const [, name = '', labels = '', value] of text.matchAll(line)) {
    const label = (wanted: string) => new RegExp(`(?:^|,)${wanted}="([^"]*)"`).exec(labels)?.[1];
    if (name === 'parley_queue_depth') {
      const queue = label('queue') ?? '';
      queues[queue] = (queues[queue] ?? 0) + Number(value);
    } else if (name !== 'parley_event_loop_delay_seconds' || label('quantile') === '0.99') {
      values.set(name, Number(value));
      service ??= label('service');
    }
  }
  const cpuSeconds = values.get('process_cpu_seconds_total');
  const rssBytes = values.get('process_resident_memory_bytes');
  const delay = values.get('parley_event_loop_delay_seconds');
  if (cpuSeconds === undefined || rssBytes === undefined) return undefined;
  return { service, cpuSeconds, rssBytes, loopDelayMs: delay === undefined ? undefined : delay * 1_000, queues };
}
