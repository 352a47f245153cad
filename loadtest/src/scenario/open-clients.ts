import { ParleyError } from '@parley/contract';
import { withDeadline } from '@parley/flow';
import { audit } from '../audit/audit.ts';
import { inParallel } from '../generator/in-parallel.ts';
import { inTurn, type Share, shareOfCount } from '../measure/schedule.ts';
import { createVisitor } from '../sockets/visitors.ts';
import { ClientVisitor } from './client-visitor.ts';
import { SET_UP_WIDTH } from './open-conversations.ts';
import type { Load, LoadDeps, LoadListener, LoadOptions } from './scenario.ts';

const SET_UP_DEADLINE_MS = 60_000;

export interface ClientLoad extends Load {
  readonly visitors: readonly ClientVisitor[];
}

/** One visitor with a whole client for each connection. `isQuiet`: each asks for a human first, so that no AI answers. */
export async function openClients(
  { connections, siteKeys, targets }: LoadOptions,
  share: Share,
  deps: LoadDeps,
  listener: LoadListener,
  { isQuiet }: { readonly isQuiet: boolean },
): Promise<ClientLoad> {
  const lines = shareOfCount(connections, share);
  const visitors: ClientVisitor[] = [];
  const close = () => {
    for (const visitor of visitors) visitor?.close();
  };

  async function open(line: number): Promise<void> {
    const own = line * share.of + share.index;
    // Each begins with another one.
    const ownTargets = targets.map((_, index) => inTurn(targets, own + index));
    const siteKey = inTurn(siteKeys, own);
    const token = await createVisitor(deps, inTurn(targets, own), siteKey);
    const visitor = new ClientVisitor(
      `visitor-${own}`,
      deps,
      { targets: ownTargets, siteKey, token },
      {
        arrived: (number) => listener.arrived(line, number),
        nacked: (number, code) => listener.nacked(line, number, code),
        reconnected: (ms) => listener.took('reconnect', ms),
      },
    );
    visitors[line] = visitor;
    visitor.connect();
    await visitor.until(({ connection }) => connection === 'synced');
    if (!isQuiet) return;
    visitor.requestHuman();
    await visitor.until(({ owner }) => owner !== 'ai');
  }

  try {
    await inParallel(lines, SET_UP_WIDTH, async (line) => {
      await withDeadline(open(line), SET_UP_DEADLINE_MS, deps.clock);
      listener.opened();
    });
  } catch (cause) {
    close();
    if (cause instanceof ParleyError && cause.code !== 'deadline_exceeded') throw cause;
    throw new ParleyError('unavailable', {
      cause,
      detail: `a client was not ready in ${SET_UP_DEADLINE_MS / 1_000} s`,
    });
  }
  return {
    lines,
    visitors,
    send: (line, number) => visitors[line]?.send(number),
    unsettled: () => visitors.filter((visitor) => !visitor.isSettled).length,
    audit: () =>
      audit(
        deps,
        visitors.map((visitor) => visitor.end()),
      ),
    close,
  };
}
