import { type ErrorCode, ParleyError } from '@parley/contract';
import type { Logger } from '@parley/telemetry';
import {
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  connectionStep,
  initialConnection,
} from '../../domain/connection.ts';
import { InboundLimits, type InboundLimitsOptions } from '../../domain/inbound-limits.ts';
import type { Language } from '../../domain/language.ts';
import type { OriginClaim } from '../../domain/origins.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { WireFormat } from '../../domain/wire-format.ts';
import type { Viewer } from '../conversations/viewer.ts';
import type { Attacher } from './attacher.ts';
import { OutgoingFrames, type OutgoingOptions } from './gateway-socket.ts';
import type { PeerSocket } from './peer-socket.ts';
import type { Pinged, PingWheel } from './ping-wheel.ts';
import { type SessionDeps, VisitorSession } from './visitor-session.ts';

export interface ConnectionDeps extends Pick<OutgoingOptions, 'clock' | 'metrics' | 'maxBufferedBytes'>, SessionDeps {
  readonly log: Logger;
  readonly attacher: Attacher;
  readonly pings: PingWheel;
  readonly limits: InboundLimitsOptions;
  readonly helloTimeoutMs: number;
  readonly newConnectionId: () => string;
}

export interface Peer {
  readonly socket: PeerSocket;
  readonly format: WireFormat;
  readonly language: Language;
  readonly claim: OriginClaim;
}

/** One client: carries out what `domain/connection.ts` decides. */
export class Connection implements Viewer, Pinged {
  readonly connectionId: string;
  readonly #deps: ConnectionDeps;
  readonly #peer: Peer;
  readonly #outgoing: OutgoingFrames;
  readonly #limits: InboundLimits;
  #state: ConnectionState = initialConnection;
  #session: VisitorSession | undefined;

  constructor(deps: ConnectionDeps, peer: Peer, onEnd: (connection: Connection) => void) {
    const { clock, metrics, maxBufferedBytes } = deps;
    const { socket, format, language } = peer;
    this.connectionId = deps.newConnectionId();
    this.#deps = deps;
    this.#peer = peer;
    this.#limits = new InboundLimits(deps.limits, clock.now());
    const onTooSlow = () => this.fail('too_slow');
    this.#outgoing = new OutgoingFrames({ socket, format, language, clock, metrics, maxBufferedBytes, onTooSlow });
    const helloTimer = clock.after(deps.helloTimeoutMs, () => this.#step({ kind: 'hello-late' }));
    socket.listen({
      received: (data, isBinary) => this.#onMessage(data, isBinary),
      unreadable: (code) => this.#step({ kind: 'broken', code }),
      failed: (cause) => deps.log.debug({ err: cause, connectionId: this.connectionId }, 'socket error'),
      closed: (closeCode) => {
        clock.clear(helloTimer);
        this.#step({ kind: 'gone' });
        deps.log.debug({ connectionId: this.connectionId, closeCode }, 'connection closed');
        onEnd(this);
      },
    });
  }

  push(frame: SharedFrame): void {
    if (this.#state.phase === 'open') this.#outgoing.send(frame);
  }

  async pushPage(frames: readonly SharedFrame[]): Promise<void> {
    if (this.#state.phase === 'open') await this.#outgoing.sendAll(frames);
  }

  fail(code: ErrorCode): void {
    this.#step({ kind: 'failed', code });
  }

  onPingDue(): void {
    this.#step({ kind: 'ping-due' });
  }

  /** Tells the client to come back elsewhere; the socket goes on until {@link fail}. */
  announceDrain(reconnectAfterMs: number): void {
    this.push(ownFrame('drain', { reconnectAfterMs }));
  }

  #onMessage(bytes: Uint8Array, isBinary: boolean): void {
    if (this.#state.phase === 'closing') return;
    if (!this.#limits.admitsBytes(bytes.length, this.#deps.clock.now())) {
      this.fail('connection_rate_limited');
      return;
    }
    try {
      const frame = this.#peer.format.decode(bytes, isBinary);
      this.#deps.metrics.countFrame('in', frame.kind);
      this.#step({ kind: 'frame', frame });
    } catch (cause) {
      const { code } = ParleyError.from(cause);
      if (code === 'internal') this.#deps.log.error({ err: cause, connectionId: this.connectionId }, 'frame failed');
      else this.#deps.metrics.countFrame('in', 'broken');
      this.#step({ kind: 'broken', code });
    }
  }

  #step(event: ConnectionEvent): void {
    const { state, effects } = connectionStep(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: ConnectionEffect): void {
    switch (effect.kind) {
      case 'attach':
        void this.#attach(effect.hello);
        break;
      case 'welcome':
        this.#session?.begin();
        this.#deps.pings.add(this);
        break;
      case 'handle':
        this.#session?.handle(effect.frame);
        break;
      case 'ping':
        this.push(ownFrame('ping', { headSeq: this.#session?.headSeq ?? 0 }));
        break;
      case 'close':
        this.#outgoing.close(effect.code);
        break;
      case 'terminate':
        this.#peer.socket.terminate();
        break;
      case 'release':
        this.#deps.pings.remove(this);
        this.#session?.end();
        this.#session = undefined;
    }
  }

  async #attach(hello: Parameters<Attacher['attach']>[0]): Promise<void> {
    try {
      const attached = await this.#deps.attacher.attach(hello, this.#peer.claim);
      if (this.#state.phase !== 'attaching') {
        attached.release();
        return;
      }
      this.#session = new VisitorSession(this.#deps, attached, this, this.#limits);
      this.#step({ kind: 'attached' });
    } catch (cause) {
      this.fail(ParleyError.from(cause).code);
    }
  }
}
