import { protobufCodec } from '@parley/client/protobuf';
import { ParleyError } from '@parley/contract';
import { withDeadline } from '@parley/flow';
import { type StoredConversation, type StoredEvent, seenEvent } from '@parley/testkit/history';
import { type LightSocketDeps, openLightSocket } from '../sockets/light-socket.ts';

export interface ReadBackOptions {
  readonly target: string;
  readonly token: string;
  readonly conversationId: string;
}

const DEADLINE_MS = 30_000;

/**
 * The whole conversation, as it is in the store: read by a new socket, which has seen nothing. `isTurnOpen` is always
 * false: it is not told. Rejects with `unavailable`, or `deadline_exceeded`.
 */
export async function readBack(deps: LightSocketDeps, options: ReadBackOptions): Promise<StoredConversation> {
  const events: StoredEvent[] = [];
  let look = () => {};
  let fail = (_: Error) => {};
  const socket = await openLightSocket(deps, {
    ...options,
    onFrame: () => look(),
    onBytes(bytes) {
      const frame = protobufCodec.decode(bytes);
      if (frame?.kind !== 'event') return;
      const { clientMessageId, turnId } = frame.event;
      events.push({ ...seenEvent(frame.event), commandId: clientMessageId || turnId });
    },
    onClosed: (code) => fail(new ParleyError('unavailable', { detail: `closed with ${code} while it was read` })),
  });
  const { conversationId: id, headSeq } = socket.welcome;
  const complete = new Promise<void>((resolve, reject) => {
    fail = reject;
    look = () => {
      if ((events.at(-1)?.seq ?? 0) >= headSeq) resolve();
    };
    look();
  });
  try {
    await withDeadline(complete, DEADLINE_MS, deps.clock);
    return { id, headSeq, isTurnOpen: false, events: events.filter(({ seq }) => seq <= headSeq) };
  } finally {
    socket.close();
  }
}
