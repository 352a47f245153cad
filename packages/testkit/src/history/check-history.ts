import { checkCommands } from './check-commands.ts';
import { checkSettled } from './check-settled.ts';
import { checkShown } from './check-shown.ts';
import { checkTurns } from './check-turns.ts';
import type { Evidence, Violation } from './history.ts';

/** Everything that was promised and not kept. Pure. */
export function checkHistory(evidence: Evidence): Violation[] {
  return [checkCommands, checkShown, checkTurns, checkSettled].flatMap((check) => check(evidence));
}
