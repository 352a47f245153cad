import type { Fault, Violation } from '../history/index.ts';
import type { ChaosResult } from './run-chaos.ts';

const faults: Readonly<Record<Fault, string>> = {
  lost: 'lost',
  doubled: 'doubled',
  reordered: 'reordered',
  altered: 'shown otherwise than stored',
  'refused-yet-committed': 'refused and yet committed',
  'ai-after-owner-change': 'AI after a change of owner',
  'turn-ended-twice': 'turns ended twice',
  unsettled: 'without an outcome',
};

/** A Markdown table, which reads well on a terminal, too. */
export function reportOf(result: ChaosResult): string {
  const rows = rowsOf(result);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[1] ?? 0))).join(' | ')} |`;
  const [heading = [], ...body] = rows;
  const rule = `| ${'-'.repeat(widths[0] ?? 0)} | ${'-'.repeat((widths[1] ?? 1) - 1)}: |`;
  return [line(heading), rule, ...body.map(line)].join('\n');
}

function rowsOf(result: ChaosResult): (readonly [string, string])[] {
  const { faultsHit, options, violations, waitMs } = result;
  const total = (prefix: string) =>
    Object.entries(faultsHit).reduce((sum, [name, hits]) => sum + (name.startsWith(prefix) ? hits : 0), 0);
  const pairs = Object.entries(faultsHit).reduce(
    (sum, [name, hits]) => sum + (/^kill .* and /.test(name) ? hits : 0),
    0,
  );
  // Whose stream was swapped had been killed for it.
  const kills = total('kill ') + pairs + total('stream-');
  const count = (fault: string) => violations.filter((violation) => violation.fault === fault).length;
  return [
    ['what', 'count'],
    ['seed', `${options.seed}`],
    ['minutes of faults', `${Math.round(options.durationMs / 6_000) / 10}`],
    ['messages `sent`', `${result.messagesSent}`],
    ['conversations', `${result.conversations}`],
    ['answers by the AI', `${result.answers}`],
    ['answers taken over in the middle', `${result.takeovers}`],
    ...Object.entries(faults).map(([fault, name]) => [name, `${count(fault)}`] as const),
    ['refused', `${result.refused}`],
    ['screens that began anew', `${result.resets}`],
    ['kill -9', `${kills}`],
    ['pauses', `${total('pause ')}`],
    ['restarts', `${total('restart ')}`],
    ['network faults', `${total('network ')}`],
    ...Object.entries(faultsHit).map(([name, hits]) => [`- ${name}`, `${hits}`] as const),
    ['deaths nobody had asked for', `${result.unaskedDeaths.length}`],
    ['mean time to `sent`, ms', `${waitMs.mean}`],
    ['median', `${waitMs.p50}`],
    ['99 %', `${waitMs.p99}`],
    ['longest', `${waitMs.max}`],
    ['all quiet after, s', `${Math.round(result.quietMs / 1_000)}`],
  ];
}

/** What is wrong with a run, a line each; empty: nothing. */
export function complaintsOf({ objections, refused, violations }: ChaosResult): string[] {
  return [
    ...violations.map(textOf),
    // No visitor here asks for what may not be.
    ...(refused > 0 ? [`I10: ${refused} commands were refused for good`] : []),
    ...objections.map((objection) => `proves nothing: ${objection}`),
  ];
}

function textOf({ client, conversationId, detail, fault, invariant }: Violation): string {
  return `${invariant} ${fault}: ${detail} (${[conversationId, client].filter(Boolean).join(', ')})`;
}
