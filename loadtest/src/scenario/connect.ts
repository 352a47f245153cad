import { ParleyError } from '@parley/contract';
import { inParallel } from '../generator/in-parallel.ts';
import { inTurn, shareOfCount, steady } from '../measure/schedule.ts';
import { type LightSocket, openLightSocket } from '../sockets/light-socket.ts';
import { createVisitor } from '../sockets/visitors.ts';
import { SET_UP_WIDTH } from './open-conversations.ts';
import type { Load, Scenario } from './scenario.ts';

const SECOND_MS = 1_000;

/** Visitors who look, and say nothing. */
export const connect: Scenario = {
  name: 'connect',
  summary: 'opens idle sockets at --rate, each of a visitor of its own, and holds them --duration',
  defaults: { connections: 1_000, rate: 200, duration: 30, warmup: 0, drain: 10 },
  unit: 'connections',
  latency: { en: 'from the planned moment to the welcome', zh: '从计划连接的时刻到收到 welcome' },
  series: [],
  takes: [],
  schedule: ({ connections, durationS, rate }) => ({
    ...steady({ rate, warmupS: 0, durationS }),
    total: connections,
    rateOverMs: (connections / rate) * SECOND_MS,
    toMs: (connections / rate + durationS) * SECOND_MS,
  }),
  async open({ connections, siteKeys, targets }, share, deps, listener): Promise<Load> {
    const lines = shareOfCount(connections, share);
    const targetOf = (line: number) => targets[(line * share.of + share.index) % targets.length] ?? '';
    const tokens = await inParallel(lines, SET_UP_WIDTH, async (line) => {
      const token = await createVisitor(deps, targetOf(line), inTurn(siteKeys, line * share.of + share.index));
      listener.opened();
      return token;
    });
    const sockets: LightSocket[] = [];
    let isOver = false;
    let lost = 0;
    function onClosed(code: number): void {
      if (isOver) return;
      lost++;
      listener.closed(code);
    }
    const options = { conversationId: '', onFrame: () => {}, onClosed };

    async function openOne(line: number, number: number): Promise<void> {
      try {
        const parties = { target: targetOf(line), token: tokens[line] ?? '' };
        const socket = await openLightSocket(deps, { ...options, ...parties });
        if (isOver) return socket.close();
        sockets.push(socket);
        listener.arrived(line, number);
      } catch (error) {
        if (!isOver) listener.nacked(line, number, ParleyError.from(error).code);
      }
    }
    return {
      lines,
      send: (line, number) => void openOne(line, number),
      unsettled: () => lost,
      close() {
        isOver = true;
        for (const socket of sockets) socket.close();
      },
    };
  },
};
