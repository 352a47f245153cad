import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParleyError } from '@parley/contract';

const folder = join(import.meta.dirname, '../../../docs');
/** The page of figures. */
const FIGURES = 'benchmarks.md';

function placeOf(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(<!-- /${name} -->)`);
}

/** Writes what stands between `<!-- name -->` and `<!-- /name -->` of a page of docs/. Throws `not_found`. */
export function writePlace(name: string, markdown: string, pageName = FIGURES): void {
  const pageFile = join(folder, pageName);
  const page = readFileSync(pageFile, 'utf8');
  const place = placeOf(name);
  if (!place.test(page)) throw new ParleyError('not_found', { detail: `docs/${pageName} has no place '${name}'` });
  const write = (_all: string, begin: string, _before: string, end: string) => `${begin}\n${markdown}\n\n${end}`;
  writeFileSync(pageFile, page.replace(place, write));
}

/** What stands there now. */
export function readPlace(name: string, pageName = FIGURES): string {
  return (
    placeOf(name)
      .exec(readFileSync(join(folder, pageName), 'utf8'))?.[2]
      ?.trim() ?? ''
  );
}
