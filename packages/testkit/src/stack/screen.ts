// What a person sees in a client's view, for tests.
import type { Client } from '@parley/client/node';

type View = Client['state'];

export function answersOn(client: Client): string[] {
  return messagesOn(client, 'ai');
}

export function ownMessagesOn(client: Client): string[] {
  return messagesOn(client, 'visitor');
}

/** Everything that should not be so once all is quiet: a hole, a thing shown twice, a thing still on its way. */
export function disorderOn(client: Client): string[] {
  const faults = eventsOn(client).flatMap(({ seq }, index) =>
    seq === index + 1 ? [] : [`seq ${seq} in place ${index + 1}`],
  );
  const keys = client.state.items.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) faults.push('something is shown twice');
  for (const item of client.state.items)
    if (item.kind === 'pending') faults.push(`${item.command.kind} is ${item.status}`);
  return faults;
}

/** Resolves when the view is so; rejects with what it is after `timeoutMs`. */
export function untilOn(client: Client, isSo: (view: View) => boolean, timeoutMs = 20_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(`not on screen within ${Math.round(timeoutMs)} ms: ${JSON.stringify(client.state)}`));
    }, timeoutMs);
    const look = () => {
      if (!isSo(client.state)) return;
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const unsubscribe = client.subscribe(look);
    look();
  });
}

function eventsOn(client: Client) {
  return client.state.items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
}

function messagesOn(client: Client, kind: 'ai' | 'visitor'): string[] {
  return eventsOn(client).flatMap(({ author, body }) =>
    author?.kind === kind && body?.kind === 'message' ? [body.text] : [],
  );
}
