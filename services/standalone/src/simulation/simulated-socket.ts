import type { ClientSocket, SocketListener } from '@parley/client';
import type { PeerListener, PeerSocket } from '@parley/gateway/sockets';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { SimulatedProcess } from './simulated-process.ts';

/** Where a browser's connection ends up: a life of a gateway, and its door. */
export interface Door {
  readonly process: SimulatedProcess;
  /** False: refused. */
  accept(socket: PeerSocket, subprotocol: string): boolean;
}

export interface WireDeps {
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  readonly browser: SimulatedProcess;
  readonly onEnd: (wire: Wire) => void;
}

const ABNORMAL = 1006;
const GOING_AWAY = 1001;

/** One TCP connection with its WebSocket, seen from both ends. In order each way, until it breaks. */
export class Wire {
  readonly client: ClientSocket;
  readonly #deps: WireDeps;
  readonly #listener: SocketListener;
  #door: Door | undefined;
  #peer: PeerListener | undefined;
  #whenClosed: (() => void)[] = [];
  #lastUpAt = 0;
  #lastDownAt = 0;
  /** Nothing gets through any more, and nobody is told. */
  #isSilent = false;
  #isClientOver = false;
  #isServerOver = false;
  #isClosing = false;

  constructor(deps: WireDeps, listener: SocketListener) {
    this.#deps = deps;
    this.#listener = listener;
    this.client = {
      send: (data) => {
        const isBinary = typeof data !== 'string';
        this.#up(() => this.#peer?.received(typeof data === 'string' ? Buffer.from(data) : data, isBinary));
      },
      close: () => {
        this.#isClientOver = true;
        this.#up(() => this.#endServer(1_000));
        this.#endWhenBothKnow();
      },
    };
    deps.browser.onDeath(() => {
      this.#isClientOver = true;
      // A page that goes says so, a phone that loses its battery does not.
      if (deps.dice.chance(0.6)) this.#up(() => this.#endServer(GOING_AWAY));
      else this.goSilent();
      this.#endWhenBothKnow();
    });
  }

  get isOpen(): boolean {
    return !this.#isSilent && !this.#isClientOver && !this.#isServerOver;
  }

  /** The handshake. Without a door there is nobody to connect to. */
  connect(door: Door | undefined, subprotocol: string): void {
    if (door === undefined || door.process.isDead) {
      this.#down(() => this.#endClient(ABNORMAL));
      return;
    }
    this.#door = door;
    door.process.onDeath(() => {
      this.#isServerOver = true;
      if (this.#deps.dice.chance(0.8)) this.#down(() => this.#endClient(ABNORMAL));
      else this.goSilent();
    });
    this.#up(() => {
      if (door.accept(this.#server(), subprotocol)) this.#down(() => this.#listener.opened());
      else this.#down(() => this.#endClient(ABNORMAL));
    });
  }

  /** Both ends are told, each in its own time; what is under way is lost. */
  cut(): void {
    if (this.#isSilent) return;
    this.goSilent();
    const { browser, dice } = this.#deps;
    browser.deliver(dice.between(0, 1_000), () => this.#endClient(ABNORMAL));
    this.#door?.process.deliver(dice.between(0, 1_000), () => this.#endServer(ABNORMAL));
  }

  /** As in a tunnel: whoever waits, waits. */
  goSilent(): void {
    this.#isSilent = true;
  }

  #server(): PeerSocket {
    const isOpen = () => !this.#isServerOver && !this.#isClosing;
    const later = (run: () => void) => this.#door?.process.deliver(0, run);
    return {
      get isOpen() {
        return isOpen();
      },
      bufferedAmount: 0,
      listen: (listener) => {
        this.#peer = listener;
      },
      send: (data) => {
        if (isOpen()) this.#down(() => this.#isClientOver || this.#listener.received(copyOf(data)));
      },
      close: (code = 1_005) => {
        if (!isOpen()) return;
        this.#isClosing = true;
        this.#down(() => {
          this.#endClient(code);
          this.#up(() => this.#endServer(code));
        });
      },
      terminate: () => {
        if (this.#isServerOver) return;
        this.#isClosing = true;
        this.#down(() => this.#endClient(ABNORMAL));
        later(() => this.#endServer(ABNORMAL));
      },
      onceClosed: (run) => {
        this.#whenClosed.push(run);
      },
    };
  }

  #endClient(code: number): void {
    if (this.#isClientOver) return;
    this.#isClientOver = true;
    this.#listener.closed(code);
    this.#endWhenBothKnow();
  }

  #endServer(code: number): void {
    if (this.#isServerOver) return;
    this.#isServerOver = true;
    this.#peer?.closed(code);
    for (const run of this.#whenClosed) run();
    this.#endWhenBothKnow();
  }

  #endWhenBothKnow(): void {
    if (this.#isClientOver && (this.#isServerOver || this.#door === undefined)) this.#deps.onEnd(this);
  }

  #up(run: () => void): void {
    const { scheduler, dice } = this.#deps;
    this.#lastUpAt = Math.max(this.#lastUpAt, scheduler.now + dice.between(2, 30));
    this.#door?.process.deliverAt(this.#lastUpAt, () => {
      if (!this.#isSilent && !this.#isServerOver) run();
    });
  }

  #down(run: () => void): void {
    const { scheduler, dice, browser } = this.#deps;
    this.#lastDownAt = Math.max(this.#lastDownAt, scheduler.now + dice.between(2, 30));
    browser.deliverAt(this.#lastDownAt, () => {
      if (!this.#isSilent) run();
    });
  }
}

/** Encoders reuse what they hand out. */
function copyOf(data: Uint8Array | string): Uint8Array | string {
  return typeof data === 'string' ? data : new Uint8Array(data);
}
