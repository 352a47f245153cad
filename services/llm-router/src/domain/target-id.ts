import type { Target } from '../ports.ts';

/** One of a vendor's keys: what credentials and bills belong to. */
export function keyIdOf({ provider }: Target): string {
  return `${provider.name}/${provider.keyId ?? ''}`;
}

/** One model of one vendor under one key: what has a health and a pace of its own. */
export function targetIdOf(target: Target): string {
  return `${keyIdOf(target)}/${target.model}`;
}
