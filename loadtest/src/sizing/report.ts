import { markdownTable } from '@parley/testkit/tables';
import type { Inputs } from './inputs.ts';
import { quantities, sizingOf } from './quantities.ts';

const SIZES = [10_000, 100_000, 1_000_000] as const;

/** The page's tables: what goes in, and what comes out. */
export function sizingReport(inputs: Inputs | readonly string[]): string {
  if (isMissing(inputs))
    return `Not measured yet: ${inputs.map((name) => `\`npm run growth -- ${name} --keep\``).join(', ')}.`;
  const sizings = SIZES.map((visitors) => sizingOf(inputs, visitors));
  return [
    ...['### What goes in', ''],
    markdownTable([
      ['name', 'value', 'what', 'from'],
      ['V', SIZES.map(shown).join(', '), 'visitors online', 'the three sizes'],
      ...Object.entries(inputs).map(([name, { from, unit, value, what }]) => [
        ...[name, `${shown(value)}${unit === '' ? '' : ` ${unit}`}`, what, from],
      ]),
    ]),
    ...['', '### What comes out', ''],
    markdownTable([
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
