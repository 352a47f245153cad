import { type ErrorCode, ParleyError } from '@parley/contract';
import type { Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import {
  type AfterHello,
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  connectionStep,
  initialConnection,
} from '../../domain/connection.ts';
import { InboundLimits, type InboundRates } from '../../domain/inbound-limits.ts';
import { ageToMoveAt } from '../../domain/moving.ts';
import type { OriginClaim } from '../../domain/origins.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { Viewer } from '../conversations/viewer.ts';
import type { Attached, Attacher } from './attacher.ts';
import type { Movable } from './moving-out.ts';
import { type OutgoingDeps, OutgoingFrames, type OutgoingOwner, type Reader } from './outgoing.ts';
import type { PeerListener } from './peer-socket.ts';
import type { Pinged, PingWheel } from './ping-wheel.ts';
import { type SessionDeps, VisitorSession } from './visitor-session.ts';

export interface ConnectionDeps extends OutgoingDeps, SessionDeps {
  readonly log: Logger;
  readonly attacher: Attacher;
  readonly pings: PingWheel;
  readonly limits: InboundRates;
  readonly helloTimeoutMs: number;
  /** An open connection is told to move at about this age. */
  readonly maxAgeMs: number;
  /** A connection that is told to move waits this long for commands that have no outcome. */
  readonly drainTimeoutMs: number;
  /** 0 to below 1. */
  readonly random: () => number;
  readonly newConnectionId: () => string;
}

export interface Peer extends Reader {
  readonly claim: OriginClaim;
}

/** A client that is told to move does so after a moment of its own, drawn from this. */
const MOVE_WITHIN_MS = 1_000;
/** Who has not gone by itself then is closed. */
const MOVE_GRACE_MS = 1_000;
const LOOK_AGAIN_MS = 100;
/** An answer that is being written keeps a connection beyond its age, not for ever. */
const MAX_OVERTIME_MS = 120_000;

/** One client: carries out what `domain/connection.ts` decides. */
export class Connection implements Viewer, Pinged, Movable, PeerListener, OutgoingOwner {
  readonly connectionId: string;
  readonly #deps: ConnectionDeps;
  readonly #peer: Peer;
  readonly #outgoing: OutgoingFrames;
  readonly #limits: InboundLimits;
  readonly #moveAt: number;
  readonly #onEnd: (connection: Connection) => void;
  #state: ConnectionState = initialConnection;
  #session: VisitorSession | undefined;
  /** Between being attached and the welcome. */
  #attached: Attached | undefined;
  #moving: Timer | undefined;
  #helloTimer: Timer | undefined;

  constructor(deps: ConnectionDeps, peer: Peer, onEnd: (connection: Connection) => void) {
    const { clock } = deps;
    this.#moveAt = clock.now() + ageToMoveAt(deps.maxAgeMs, deps.random());
    this.connectionId = deps.newConnectionId();
    this.#deps = deps;
    this.#peer = peer;
    this.#onEnd = onEnd;
    this.#limits = new InboundLimits(deps.limits, clock.now());
    this.#outgoing = new OutgoingFrames(deps, peer, this);
    this.#helloTimer = clock.after(deps.helloTimeoutMs, () => this.#step({ kind: 'hello-late' }));
    peer.socket.listen(this);
  }

  unreadable(code: ErrorCode): void {
    this.#step({ kind: 'broken', code });
  }

  failed(cause: unknown): void {
    this.#deps.log.debug({ err: cause, connectionId: this.connectionId }, 'socket error');
  }

  closed(closeCode: number): void {
    this.#endHelloTimer();
    this.#step({ kind: 'gone' });
    this.#deps.log.debug({ connectionId: this.connectionId, closeCode }, 'connection closed');
    this.#onEnd(this);
  }

  onTooSlow(): void {
    this.fail('too_slow');
  }

  onProbeDue(): void {
    this.#ping();
  }

  get hasRoom(): boolean {
    return this.#outgoing.hasRoom;
  }

  get draftRoom(): number {
    return this.#outgoing.draftRoom;
  }

  /** Bytes sent and not known to be read. */
  get unreadBytes(): number {
    return this.#outgoing.unreadBytes;
  }

  get isStreaming(): boolean {
    return this.#session?.isStreaming ?? false;
  }

  get isGone(): boolean {
    return this.#state.phase === 'closing';
  }

  /** An answer of the gateway's own. */
  push(frame: SharedFrame): void {
    if (this.#state.phase === 'open') this.#outgoing.send(frame);
  }

  pushEvent(frame: SharedFrame, seq: number): boolean {
    return this.#state.phase === 'open' && this.#outgoing.sendEvent(frame, seq);
  }

  pushDraft(frame: SharedFrame, end?: { readonly turnId: string; readonly end: number }): boolean {
    return this.#state.phase === 'open' && this.#outgoing.sendDraft(frame, end);
  }

  pushPassing(frame: SharedFrame): void {
    if (this.hasRoom) this.push(frame);
  }

  fail(code: ErrorCode): void {
    this.#step({ kind: 'failed', code });
  }

  onPingDue(): void {
    this.#step({ kind: 'ping-due' });
    const overtimeMs = this.#deps.clock.now() - this.#moveAt;
    if (overtimeMs >= 0 && !(this.isStreaming && overtimeMs < MAX_OVERTIME_MS)) this.move();
  }

  /**
   * Tells the client to come back elsewhere after a moment, and closes when it has not gone then and all it had asked
   * for is answered. Who has no welcome yet is closed at once. Does nothing the second time.
   */
  move(graceMs = MOVE_GRACE_MS): void {
    if (this.#moving || this.isGone) return;
    if (this.#state.phase !== 'open') {
      this.fail('draining');
      return;
    }
    const { clock, random, drainTimeoutMs } = this.#deps;
    const reconnectAfterMs = Math.round(random() * MOVE_WITHIN_MS);
    this.push(ownFrame('drain', { reconnectAfterMs }));
    const dueAt = clock.now() + (graceMs === 0 ? 0 : reconnectAfterMs + graceMs);
    const look = () => {
      const isOwed = (this.#session?.inFlight ?? 0) > 0 && clock.now() < dueAt + drainTimeoutMs;
      if (clock.now() < dueAt || isOwed) this.#moving = clock.after(LOOK_AGAIN_MS, look);
      else this.fail('draining');
    };
    this.#moving = clock.after(0, look);
  }

  pinged(): boolean {
    if (this.#limits.admit('pong', this.#deps.clock.now()).kind === 'cut') this.fail('connection_rate_limited');
    return !this.isGone;
  }

  received(bytes: Uint8Array, isBinary: boolean): void {
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
        this.#endHelloTimer();
        if (this.#attached) this.#session?.begin(this.#attached);
        this.#attached = undefined;
        this.#deps.pings.add(this);
        break;
      case 'handle':
        this.#handle(effect.frame);
        break;
      case 'ping':
        this.#ping();
        break;
      case 'close':
        this.#outgoing.close(effect.code);
        break;
      case 'terminate':
        this.#peer.socket.terminate();
        break;
      case 'release':
        this.#deps.clock.clear(this.#moving);
        this.#outgoing.release();
        this.#deps.pings.remove(this);
        this.#session?.end();
        this.#session = undefined;
    }
  }

  /** An idle socket keeps nothing it does not need. */
  #endHelloTimer(): void {
    this.#deps.clock.clear(this.#helloTimer);
    this.#helloTimer = undefined;
  }

  #handle(frame: AfterHello): void {
    const hasRead =
      (frame.kind === 'ack' && this.#outgoing.acked(frame.value)) || (frame.kind === 'pong' && this.#outgoing.ponged());
    this.#session?.handle(frame);
    if (hasRead) this.#session?.onRoom();
  }

  #ping(): void {
    if (this.#state.phase !== 'open') return;
    this.#outgoing.send(ownFrame('ping', { headSeq: this.#session?.headSeq ?? 0 }), { kind: 'ping' });
  }

  async #attach(hello: Parameters<Attacher['attach']>[0]): Promise<void> {
    try {
      const attached = await this.#deps.attacher.attach(hello, this.#peer.claim);
      if (this.#state.phase !== 'attaching') {
        attached.release();
        return;
      }
      this.#session = new VisitorSession(this.#deps, attached, this, this.#limits);
      this.#attached = attached;
      this.#step({ kind: 'attached' });
    } catch (cause) {
      this.fail(ParleyError.from(cause).code);
    }
  }
}
