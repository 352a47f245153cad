// By hand, after a change to a setting or to the error table: node tools/write-doc-tables.ts
// Writes each table of `doc-tables.ts` between `<!-- name -->` and `<!-- /name -->` in its file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Table, tables } from './doc-tables.ts';

const root = join(import.meta.dirname, '..');

for (const [file, places] of Object.entries<Record<string, Table>>(tables)) {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [name, table] of Object.entries(places)) {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place '${name}'`);
    text = text.replace(place, (_all, begin: string, end: string) => `${begin}\n${written(table)}\n\n${end}`);
  }
  writeFileSync(join(root, file), text);
}

function written([heading = [], ...rows]: Table): string {
  const lines = [heading, heading.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
