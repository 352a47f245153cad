import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '../../../../docs/llm-door.md');
const place = /(<!-- router -->\n)[\s\S]*?(<!-- \/router -->)/;

/** Writes what was measured between `<!-- router -->` and `<!-- /router -->` of the door's page. Throws where it has none. */
export function keep(markdown: string): void {
  const text = readFileSync(page, 'utf8');
  if (!place.test(text)) throw new Error("docs/llm-door.md has no place 'router'");
  writeFileSync(
    page,
    text.replace(place, (_all, begin: string, end: string) => `${begin}\n${markdown}\n\n${end}`),
  );
}
