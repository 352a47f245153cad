import type { ConnectionOptions } from 'nats';

/**
 * From `nats://user:password@host:4222,nats://host2` to what the client library takes: it reads neither credentials
 * nor `tls://` out of a URL. A user without password is a token.
 */
export function natsServersOf(urls: string): Pick<ConnectionOptions, 'servers' | 'user' | 'pass' | 'token' | 'tls'> {
  const parsed = urls.split(',').map((url) => new URL(url.trim()));
  const servers = parsed.map((url) => (url.port === '' ? url.hostname : `${url.hostname}:${url.port}`));
  const withUser = parsed.find((url) => url.username !== '');
  const user = decodeURIComponent(withUser?.username ?? '');
  const pass = decodeURIComponent(withUser?.password ?? '');
  return {
    servers,
    ...(pass !== '' ? { user, pass } : user !== '' ? { token: user } : {}),
    ...(parsed.some((url) => url.protocol === 'tls:') && { tls: {} }),
  };
}
