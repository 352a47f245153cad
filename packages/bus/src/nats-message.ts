import { headers as createHeaders, type Msg, type MsgHdrs } from 'nats';
import type { BusMessage } from './bus.ts';

export const NO_HEADERS: Readonly<Record<string, string>> = {};

/** Names in lower case: the server takes `nats-msg-id` only in its own spelling. */
export function natsHeaders(headers: Readonly<Record<string, string>>): MsgHdrs {
  const result = createHeaders();
  for (const [name, value] of Object.entries(headers)) result.set(name === 'nats-msg-id' ? 'Nats-Msg-Id' : name, value);
  return result;
}

export function busMessage(message: Msg): BusMessage {
  const { headers } = message;
  return {
    subject: message.subject,
    data: message.data,
    reply: message.reply === '' ? undefined : message.reply,
    headers: headers === undefined ? NO_HEADERS : plainHeaders(headers),
    noResponders: headers?.code === 503 && message.data.length === 0,
  };
}

export function plainHeaders(headers: MsgHdrs): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, [value = '']] of headers) result[name.toLowerCase()] = value;
  return result;
}
