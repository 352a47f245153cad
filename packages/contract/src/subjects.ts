import { token } from './ids.ts';
import { PARTITIONS } from './partition.ts';

/**
 * Every bus subject, as a function. Ids are checked on the way in: a subject built here never addresses more than was
 * meant. Throws `invalid_id`.
 */
export const subjects = {
  /** Commands to whoever holds partition `partition`; core NATS, with a reply subject for the outcomes. */
  commands: (partition: number) => `parley.in.${partitionToken(partition)}`,
  /** One committed event. */
  event: (tenantId: string, conversationId: string, type: string) =>
    `${conversation(tenantId, conversationId)}.evt.${token(type, 'event type')}`,
  /** All events of one conversation. */
  events: (tenantId: string, conversationId: string) => `${conversation(tenantId, conversationId)}.evt.*`,
  /** Drafts, typing: what may be lost. */
  live: (tenantId: string, conversationId: string) => `${conversation(tenantId, conversationId)}.live`,
  /** What stream {@link EVENT_STREAM} captures. */
  everyEvent: () => 'parley.conv.*.*.evt.*',
  store: (method: string) => `parley.rpc.store.${token(method, 'method')}`,
  rpc: (service: string, method: string) => `parley.rpc.${token(service, 'service')}.${token(method, 'method')}`,
  generate: () => 'parley.llm.generate',
  turn: (turnId: string) => `parley.llm.turn.${token(turnId, 'turn id')}`,
  routerAlive: (routerId: string) => `parley.llm.alive.${token(routerId, 'router id')}`,
  everyRouterAlive: () => 'parley.llm.alive.*',
  deadLetters: (service: string) => `parley.dead.${token(service, 'service')}`,
} as const;

/** The JetStream stream that captures committed events for plugins. */
export const EVENT_STREAM = 'PARLEY_EVENTS';

/** `<conversation>:<seq>`: the dedupe id (`Nats-Msg-Id`) of an event in {@link EVENT_STREAM}. */
export function eventMessageId(conversationId: string, seq: number): string {
  return `${conversationId}:${seq}`;
}

function conversation(tenantId: string, conversationId: string): string {
  return `parley.conv.${token(tenantId, 'tenant id')}.${token(conversationId, 'conversation id')}`;
}

function partitionToken(partition: number): number {
  if (!Number.isInteger(partition) || partition < 0 || partition >= PARTITIONS)
    throw new RangeError(`partition ${partition} is not one of 0 to ${PARTITIONS - 1}`);
  return partition;
}
