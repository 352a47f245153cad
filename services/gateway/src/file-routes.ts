import type { Cache } from '@parley/cache';
import type { StoreClient } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger, WatchedQueue } from '@parley/telemetry';
import { FileSweep } from './adapters/files/file-sweep.ts';
import { Transfers } from './adapters/files/transfers.ts';
import type { FilesRouteDeps } from './adapters/http/files-route.ts';
import { SharedLimit } from './adapters/http/shared-limit.ts';
import type { Tokens } from './adapters/tokens.ts';
import type { GatewayConfig, GatewayTunables } from './config.ts';
import type { Files } from './ports.ts';

export interface FileRoutesDeps {
  readonly store: StoreClient;
  readonly cache: Cache;
  readonly files: Files;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
}

/** All that has to do with files, but for the messages that take them along. */
export interface FileRoutes {
  readonly route: FilesRouteDeps;
  readonly queues: readonly WatchedQueue[];
  startSweep(): void;
  /** Takes nothing new; what is under way after `graceMs` is given up. */
  stop(graceMs: number): Promise<void>;
}

/** A history that is opened reads all its pictures. */
const DOWNLOADS_PER_MESSAGE = 20;

export function createFileRoutes(
  { store, cache, files, tokens, clock, log, random }: FileRoutesDeps,
  config: GatewayConfig,
  tunables: GatewayTunables,
): FileRoutes {
  const { messagesPerSecond, messagesBurst, maxFileBytes, uploadBytesPerSecond, uploadBytesBurst } = config;
  const { maxUploads, maxWaitingUploads, uploadWaitMs: waitMs, maxDownloads, maxTransfersOfVisitor } = tunables;
  const { uploadIdleMs, transferMs, unsentFileMs } = tunables;
  const transfers = (most: number, mostWaiting: number) =>
    new Transfers({ most, mostOfVisitor: maxTransfersOfVisitor, mostWaiting, waitMs }, clock);
  const [uploads, downloads] = [transfers(maxUploads, maxWaitingUploads), transfers(maxDownloads, 0)];
  const limit = (ratePerSecond: number, burst: number) =>
    new SharedLimit({ cache, clock, log }, { ratePerSecond, burst });
  const sweep = new FileSweep({ store, files, clock, log, random }, unsentFileMs);
  return {
    route: {
      ...{ clock, tokens, store, files, uploads, downloads, maxFileBytes, uploadIdleMs, transferMs },
      uploadLimit: limit(messagesPerSecond, messagesBurst),
      uploadBytesLimit: limit(uploadBytesPerSecond, Math.max(uploadBytesBurst, maxFileBytes)),
      downloadLimit: limit(messagesPerSecond * DOWNLOADS_PER_MESSAGE, messagesBurst * DOWNLOADS_PER_MESSAGE),
    },
    queues: [
      { queue: 'uploads', bound: uploads.bound, depth: () => uploads.size },
      { queue: 'downloads', bound: maxDownloads, depth: () => downloads.size },
    ],
    startSweep: () => sweep.start(),
    stop: async (graceMs) => {
      await Promise.all([uploads.drain(graceMs), downloads.drain(graceMs), sweep.stop()]);
    },
  };
}
