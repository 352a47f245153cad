import type { RecordedRequest, RequestRecord } from './recorded-request.ts';

/** The requests in order of arrival, and who waits for which to be over. */
export interface RequestLog {
  readonly requests: readonly RecordedRequest[];
  open(): number;
  begin(record: RequestRecord): void;
  end(record: RequestRecord): void;
  settled(index: number, timeoutMs: number): Promise<RecordedRequest>;
}

/** Remembers the last `kept` requests. */
export function createRequestLog(kept: number): RequestLog {
  let forgotten = 0;
  const requests: RequestRecord[] = [];
  const running = new Set<RequestRecord>();
  const watchers = new Set<() => void>();
  const over = (index: number): RecordedRequest | undefined => {
    const record = requests[index - forgotten];
    return record === undefined || running.has(record) ? undefined : record;
  };
  return {
    requests,
    open: () => running.size,
    begin: (record) => {
      requests.push(record);
      running.add(record);
      if (requests.length <= kept) return;
      requests.shift();
      forgotten += 1;
    },
    end: (record) => {
      running.delete(record);
      for (const watcher of watchers) watcher();
    },
    settled: (index, timeoutMs) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const record = over(index);
          if (record === undefined) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve(record);
        };
        const timer = setTimeout(() => {
          watchers.delete(look);
          const state =
            index < forgotten
              ? 'is no longer kept'
              : requests[index - forgotten] === undefined
                ? 'has not come'
                : 'is still open';
          reject(new Error(`simulator: request ${index} ${state} after ${timeoutMs} ms`));
        }, timeoutMs);
        watchers.add(look);
        look();
      }),
  };
}
