import { join } from 'node:path';
import type { Files } from '../../ports.ts';
import { createLocalFiles } from './local-files.ts';
import { parseS3Url } from './s3-address.ts';
import { createS3Files } from './s3-files.ts';

/** Where files go: the bucket that is set, else a folder of the data directory. Rejects with `invalid_config`. */
export async function createFiles(config: {
  readonly s3Url: string | undefined;
  readonly dataDir: string;
}): Promise<Files> {
  if (config.s3Url !== undefined) return createS3Files(parseS3Url(config.s3Url));
  return createLocalFiles(join(config.dataDir, 'files'));
}
