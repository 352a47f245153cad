import type { Inputs } from './inputs.ts';
import { quantities, sizingOf } from './quantities.ts';

const SIZES = [10_000, 100_000, 1_000_000] as const;

type Row = readonly string[];

/** The page's tables: what goes in, and what comes out. */
export function sizingReport(inputs: Inputs | readonly string[]): string {
  if (isMissing(inputs))
    return `Not measured yet: ${inputs.map((name) => `\`npm run growth -- ${name} --keep\``).join(', ')}.`;
  const sizings = SIZES.map((visitors) => sizingOf(inputs, visitors));
  return [
    ...['### What goes in', ''],
    ...table([
      ['name', 'value', 'what', 'from'],
      ['V', SIZES.map(shown).join(', '), 'visitors online', 'the three sizes'],
      ...Object.entries(inputs).map(([name, { from, unit, value, what }]) => [
        ...[name, `${shown(value)}${unit === '' ? '' : ` ${unit}`}`, what, from],
      ]),
    ]),
    ...['', '### What comes out', ''],
    ...table([
      ['name', 'what', 'formula', ...SIZES.map(shown)],
      ...quantities.map(({ formula, name, unit, what }) => [
        ...[name, `${what}${unit === '' ? '' : `, ${unit}`}`, `\`${formula}\``],
        ...sizings.map((sizing) => shown(sizing[name] ?? 0)),
      ]),
    ]),
  ].join('\n');
}

function isMissing(inputs: Inputs | readonly string[]): inputs is readonly string[] {
  return Array.isArray(inputs);
}

/** Three digits are more than the inputs are good for. */
function shown(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 1_000 ? 4 : 3 });
}

function table(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [headings = [], ...rest] = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return [headings, widths.map((width) => '-'.repeat(width)), ...rest].map((cells) => `| ${cells.join(' | ')} |`);
}
