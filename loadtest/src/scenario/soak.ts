import { openConversations } from './open-conversations.ts';
import type { Load, Scenario } from './scenario.ts';
import { text } from './text.ts';

/** After so long a visitor goes, and another one comes. */
const STAY_S = 60;
const SECOND_MS = 1_000;

/** As `text`, for hours, with visitors who come and go: what is kept of those who left shows as memory that grows. */
export const soak: Scenario = {
  ...text,
  name: 'soak',
  summary: `text for hours; each connection is a new visitor every ${STAY_S} s`,
  defaults: { connections: 200, rate: 50, duration: 3_600, warmup: 30, drain: 20 },
  takes: ['watchers'],
  async open(options, share, deps, listener): Promise<Load> {
    const conversations = await openConversations(options, share, deps, listener);
    const { count } = conversations;
    let next = 0;
    let failed = 0;
    const timers: Parameters<typeof deps.clock.clear>[0][] = [];

    function exchange(): void {
      const line = next++ % count;
      // Who is just being written to stays, until their next turn.
      const isQuiet = () => listener.openIn(line) === 0;
      if (!isQuiet()) return;
      conversations.replace(line, isQuiet).catch(() => {
        failed++;
      });
    }
    function stop(): void {
      for (const timer of timers.splice(0)) deps.clock.clear(timer);
    }
    return {
      lines: count,
      send: (line, number) => conversations.at(line).send(number),
      begin: () => void timers.push(deps.clock.every((STAY_S * SECOND_MS) / count, exchange)),
      ended() {
        stop();
        if (failed > 0) listener.warning(`visitors who could not come in: ${failed}`);
      },
      audit: conversations.audit,
      close() {
        stop();
        conversations.close();
      },
    };
  },
};
