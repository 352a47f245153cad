import { ParleyError } from '@parley/contract';

/** A bucket, or a folder of it, and who may write there. */
export interface S3Address {
  /** With the bucket and the folder, without a slash at its end. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * `https://<key id>:<secret>@<host>/<bucket>[/<folder>][?region=<region>]`, the key and the secret percent-encoded.
 * Throws `invalid_config`.
 */
export function parseS3Url(text: string): S3Address {
  const url = new URL(text);
  const { protocol, host, username, password, searchParams } = url;
  const path = url.pathname.replace(/\/+$/, '');
  const faults = [
    ...(username === '' || password === '' ? ['needs a key id and a secret before the host'] : []),
    ...(path === '' ? ['needs a bucket after the host'] : []),
    ...[...searchParams.keys()].filter((name) => name !== 'region').map((name) => `does not know ${name}`),
  ];
  if (faults.length > 0)
    throw new ParleyError('invalid_config', { detail: faults.map((fault) => `PARLEY_S3_URL: ${fault}`).join('\n') });
  return {
    url: `${protocol}//${host}${path}`,
    region: searchParams.get('region') ?? regionOf(host),
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}

/** Amazon's hosts say it; most others take any. */
function regionOf(host: string): string {
  return /^s3[.-]([a-z]{2}-[a-z]+-\d)\.amazonaws\.com/.exec(host)?.[1] ?? 'us-east-1';
}
