/** What one scrape says of a process. */
export interface ProcessSample {
  /** The label that every metric of the service carries; undefined if there is none. */
  readonly service: string | undefined;
  readonly cpuSeconds: number;
  readonly rssBytes: number;
}

const line = /^(process_cpu_seconds_total|process_resident_memory_bytes)(?:\{([^}]*)\})?\s+(\S+)/gm;

/** Reads Prometheus text. Undefined: it does not tell of a process. */
export function parseMetrics(text: string): ProcessSample | undefined {
  const values = new Map<string, number>();
  let service: string | undefined;
  for (const [, name = '', labels = '', value] of text.matchAll(line)) {
    values.set(name, Number(value));
    service ??= /(?:^|,)service="([^"]*)"/.exec(labels)?.[1];
  }
  const cpuSeconds = values.get('process_cpu_seconds_total');
  const rssBytes = values.get('process_resident_memory_bytes');
  return cpuSeconds === undefined || rssBytes === undefined ? undefined : { service, cpuSeconds, rssBytes };
}
