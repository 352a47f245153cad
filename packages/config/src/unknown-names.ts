import type { Environment } from './environment.ts';
import type { Setting } from './setting.ts';
import { sharedSettings } from './shared-settings.ts';

const PREFIX = 'PARLEY_';

/** `PARLEY_<SERVICE>_…` is that service's own; the others leave it to its owner to check. */
const SERVICE = /^PARLEY_(GATEWAY|SESSION|ROUTER|PERSISTENCE|DESK|KNOWLEDGE|WEBHOOKS|STANDALONE)_/;

/** One fault for each `PARLEY_` name nobody reads: a typing error would otherwise be a setting that does nothing. */
export function* unknownNames(own: readonly Setting<unknown>[], env: Environment): Generator<string> {
  const known = new Set<string>();
  const ownPrefixes = new Set<string>();
  for (const setting of [...Object.values<Setting<unknown>>(sharedSettings), ...own]) {
    known.add(setting.env);
    if (setting.secret) known.add(`${setting.env}_FILE`);
    const prefix = SERVICE.exec(setting.env)?.[0];
    if (prefix !== undefined) ownPrefixes.add(prefix);
  }
  for (const name of Object.keys(env)) {
    if (!name.startsWith(PREFIX) || known.has(name)) continue;
    const prefix = SERVICE.exec(name)?.[0];
    if (prefix !== undefined && !ownPrefixes.has(prefix)) continue;
    const near = nearest(name, known);
    yield `${name}: there is no such setting${near === undefined ? '' : `; did you mean ${near}?`}`;
  }
}

/** The known name at most three edits away, if any. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const edits = editsBetween(name, candidate);
    if (edits <= 3 && (best === undefined || edits < best.edits)) best = { name: candidate, edits };
  }
  return best?.name;
}

/** Levenshtein distance. */
function editsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
