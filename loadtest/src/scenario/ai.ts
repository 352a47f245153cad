import { audit, auditEvery } from '../audit/audit.ts';
import { inParallel } from '../generator/in-parallel.ts';
import { inTurn, shareOfCount, steady } from '../measure/schedule.ts';
import { createVisitor } from '../sockets/visitors.ts';
import { AiConversation } from './ai-conversation.ts';
import { SET_UP_WIDTH } from './open-conversations.ts';
import type { Load, Scenario } from './scenario.ts';

/** One that the demo site's FAQ can answer, where there is no model. No two questions are the same. */
const questionOf = (number: number) => `How do I place an order? (${number})`;

/** Visitors who ask the AI. */
export const ai: Scenario = {
  name: 'ai',
  summary: 'a question, its streamed answer; a connection is a visitor with one socket',
  defaults: { connections: 100, rate: 10, duration: 20, warmup: 2, drain: 60 },
  unit: 'questions',
  latency: { en: "from the planned moment to the answer's first text", zh: '从计划发送的时刻到回答的第一段文字' },
  series: ['answer'],
  wholeSeries: 'answer',
  takes: ['closed'],
  schedule: steady,
  async open(options, share, deps, listener): Promise<Load> {
    const { connections, siteKeys, targets } = options;
    const conversations: AiConversation[] = [];
    const every = auditEvery({ ...options, connections });
    const close = () => {
      for (const conversation of conversations) conversation?.close();
    };
    const lines = shareOfCount(connections, share);
    try {
      await inParallel(lines, SET_UP_WIDTH, async (line) => {
        const wholeIndex = line * share.of + share.index;
        const target = targets[wholeIndex % targets.length] ?? '';
        const token = await createVisitor(deps, target, inTurn(siteKeys, wholeIndex));
        conversations[line] = await AiConversation.open(
          deps,
          { target, token, isAudited: wholeIndex % every === 0 },
          {
            begun: (number) => listener.begun(line, number),
            arrived: (number) => listener.arrived(line, number),
            nacked: (number, code) => listener.nacked(line, number, code),
            closed: (code) => listener.closed(code),
          },
        );
        listener.opened();
      });
    } catch (error) {
      close();
      throw error;
    }
    return {
      lines,
      send: (line, number) => conversations[line]?.ask(number, questionOf(number)),
      audit: () =>
        audit(
          deps,
          conversations.flatMap(({ subject }) => subject ?? []),
        ),
      close,
    };
  },
};
