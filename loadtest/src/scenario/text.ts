import { rising, steady } from '../measure/schedule.ts';
import { openConversations } from './open-conversations.ts';
import type { Load, Scenario } from './scenario.ts';

/** Visitors who write while somebody else watches; no AI answers. */
export const text: Scenario = {
  name: 'text',
  summary: '140 characters at a time, no AI; a connection is a conversation of two sockets',
  defaults: { connections: 100, rate: 100, duration: 10, warmup: 2, drain: 20 },
  unit: 'messages',
  latency: { en: 'from the planned moment to the arrival at the other party', zh: '从计划发送的时刻到对方收到' },
  series: ['committed'],
  takes: ['closed', 'watchers'],
  schedule: steady,
  async open(options, share, deps, listener): Promise<Load> {
    const conversations = await openConversations(options, share, deps, listener);
    return {
      lines: conversations.count,
      send: (line, number) => conversations.at(line).send(number),
      audit: conversations.audit,
      close: conversations.close,
    };
  },
};

/** As `text`, but the rate rises first: a system that grows caches and batches is measured at the top. */
export const peak: Scenario = {
  ...text,
  name: 'peak',
  summary: 'text whose rate rises during the warm-up, then is held',
  defaults: { connections: 1_000, rate: 1_000, duration: 60, warmup: 30, drain: 20 },
  takes: ['watchers'],
  schedule: rising,
};
