import { markdownTable as write } from 'markdown-table';

/** Headings, then rows of as many cells. */
export type Table = readonly (readonly (string | number)[])[];

/** For a terminal: words to the left; columns from `firstNumber` on to the right. */
export function terminalTable(table: Table, firstNumber = 1): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => String(row[column] ?? '').length)));
  const lines = table.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column < firstNumber ? String(cell).padEnd(width) : String(cell).padStart(width);
    }),
  );
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
}

/** For a document, with its columns one below the other in the source as well. */
export function markdownTable(table: Table): string {
  return write(table.map((row) => row.map(String)));
}
