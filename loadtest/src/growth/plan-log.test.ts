import { expect, it } from '@jest/globals';
import { plansIn, shapeOf } from './plan-log.ts';

const entry = (text: string, plan: readonly string[]) =>
  [
    '2026-01-02 03:04:05 UTC [7] LOG:  duration: 0.012 ms  plan:',
    `\tQuery Text: ${text}`,
    ...plan.map((line) => `\t${line}`),
  ].join('\n');

const scan = (cost: number) => [
  `Index Scan using events_pkey on events  (cost=0.42..${cost} rows=20) (actual time=0.1..0.2 rows=5 loops=1)`,
  `  Index Cond: (conversation_id = $1)`,
  `  Buffers: shared hit=${cost}`,
];

const log = [
  entry("select 'plans of heads, 1000'", ['Result  (cost=0.00..0.01 rows=1 width=32)']),
  entry('select\n\t  id from conversations', scan(8)),
  '2026-01-02 03:04:05 UTC [7] LOG:  checkpoint starting: time',
  entry('update (cost', ['Update on conversations  (cost=0.1..0.2 rows=1)']),
  entry("select 'plans of history, 1000'", ['Result  (cost=0.00..0.01 rows=1 width=32)']),
  entry('select seq from events', scan(9)),
].join('\n');

it('finds the plans of each request, without the statements', () => {
  expect([...plansIn(`${log}\n`)]).toEqual([
    ['heads, 1000', [...scan(8), '', 'Update on conversations  (cost=0.1..0.2 rows=1)'].join('\n')],
    ['history, 1000', scan(9).join('\n')],
  ]);
});

it('shortens what a statement was given', () => {
  const list = `{${'0123456789-abcdef,'.repeat(9)}}`;
  const [plan] = plansIn(
    `${[
      entry("select 'plans of x'", []),
      entry('q', [`S  (cost=1..2)`, `  Filter: (id = ANY ('${list}'::text[]))`]),
    ].join('\n')}\n`,
  ).values();
  expect(plan).toBe("S  (cost=1..2)\n  Filter: (id = ANY ('…'::text[]))");
});

it('sees that two plans go the same way, and that others do not', () => {
  expect(shapeOf(scan(8).join('\n'))).toBe(shapeOf(scan(900).join('\n')));
  expect(shapeOf(scan(8).join('\n'))).toContain('Index Cond: (conversation_id = $n)');
  expect(shapeOf("Filter: (seq > 21 AND id = 'a')")).toBe(shapeOf("Filter: (seq > 3 AND id = 'b')"));
  expect(shapeOf('Seq Scan on events  (cost=1..2 rows=1)')).not.toBe(shapeOf(scan(8).join('\n')));
});
