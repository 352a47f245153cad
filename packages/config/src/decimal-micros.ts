import { z } from 'zod';

const AMOUNT = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** Micro-units of a decimal such as `12.5`, digit by digit: 12500000. Undefined for anything else. */
export function microsOf(text: string): number | undefined {
  const [, whole, fraction = ''] = AMOUNT.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole + fraction.padEnd(6, '0'));
}

/** An amount of money in the file, quoted or not: YAML's number is taken by the digits it is written with. */
export const amount = z
  .union([z.string(), z.number()], 'expected an amount such as 12.50')
  .transform((value, context) => {
    const micros = microsOf(String(value));
    if (micros !== undefined) return micros;
    context.addIssue('expected an amount such as 12.50: at most 9 digits before the point and 6 after it');
    return z.NEVER;
  });
