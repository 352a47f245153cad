import type { Evidence, Violation } from './history.ts';

/** I10: when all has been quiet for long enough, nobody waits for anything. */
export function checkSettled({ histories, stored }: Evidence): Violation[] {
  const violations: Violation[] = [];
  const report = (client: string, conversationId: string, detail: string) =>
    violations.push({ invariant: 'I10', fault: 'unsettled', client, conversationId, detail });

  for (const { id, isTurnOpen } of stored.values()) if (isTurnOpen) report('', id, 'the AI still owes an answer');
  for (const { client, end, observations } of histories) {
    const settled = new Set(observations.flatMap((one) => (one.kind === 'ok' || one.kind === 'fail' ? [one.id] : [])));
    for (const one of observations)
      if (one.kind === 'invoke' && !settled.has(one.id)) report(client, end.conversationId, `${one.command} ${one.id}`);
    if (end.connection !== 'synced')
      report(client, end.conversationId, `the client is ${end.connection} ${end.stopReason}`.trim());
  }
  return violations;
}
