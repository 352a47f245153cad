// The clients of `stalled-readers.ts`, in a process of their own: some read, some never do.

import { clientFrame, serverFrame } from '@parley/contract';
import { WebSocket } from 'ws';

export type ToReaders =
  | {
      readonly do: 'open';
      readonly port: number;
      readonly token: string;
      readonly count: number;
      readonly reads: boolean;
    }
  | { readonly do: 'report' };

/** Milliseconds; `closed`: by code. */
export interface ReadersReport {
  readonly latenciesMs: readonly number[];
  readonly closed: Readonly<Record<string, number>>;
}

const latenciesMs: number[] = [];
const closed: Record<string, number> = {};

process.on('message', (message: ToReaders) => {
  if (message.do === 'open') void open(message).then(() => process.send?.('opened'));
  else process.send?.({ latenciesMs: latenciesMs.splice(0), closed } satisfies ReadersReport);
});

async function open({ port, token, count, reads }: Extract<ToReaders, { do: 'open' }>): Promise<void> {
  for (let index = 0; index < count; index++) await openOne(port, token, reads);
}

function openOne(port: number, token: string, reads: boolean): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/ws`, 'parley.v1');
    const say = (frame: Parameters<typeof clientFrame.encode>[0]) => socket.send(clientFrame.encode(frame));
    let turns = 0;
    socket.on('error', () => {});
    socket.on('close', (code) => {
      closed[code] = (closed[code] ?? 0) + 1;
    });
    socket.on('open', () => say({ hello: { token, resume: { epoch: '', lastSeq: 0 } } }));
    socket.on('message', (data: Buffer) => {
      const { welcome, ping, event } = serverFrame.decode(data);
      if (welcome) {
        resolve();
        // `ws` still takes what its socket has read; nothing more is read.
        if (!reads) socket.pause();
      }
      if (ping) say({ pong: {} });
      if (event && ++turns % 8 === 0) say({ ack: { seq: event.seq } });
      const sentAt = Number(event?.message?.text.split(' ')[0]);
      // What comes from the history was said long ago; those who read have been here from the beginning.
      if (reads && sentAt > 0) latenciesMs.push(performance.timeOrigin + performance.now() - sentAt);
    });
  });
}
