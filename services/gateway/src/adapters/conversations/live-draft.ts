import type { ServerFrame } from '@parley/contract';
import {
  type DraftEffect,
  type DraftEvent,
  type DraftState,
  draftStep,
  initialDraft,
  type Position,
  shownDraft,
} from '../../domain/drafts.ts';
import { ownFrame, receivedFrame, type SharedFrame } from '../../domain/shared-frame.ts';

export interface LiveDraftDeps {
  /** The draft so far, from the router that holds the turn; undefined when nobody does. Never rejects. */
  readonly askDraft: (turnId: string) => Promise<{ readonly attempt: number; readonly text: string } | undefined>;
  /** To everybody who watches. */
  readonly show: (frame: SharedFrame) => void;
}

/** The draft of one conversation's open turn, and the frames that show it. */
export class LiveDraft {
  readonly #deps: LiveDraftDeps;
  #state: DraftState;

  constructor(position: Position, deps: LiveDraftDeps) {
    this.#deps = deps;
    this.#state = initialDraft(position);
  }

  /** What somebody who comes now is shown. */
  frames(): readonly SharedFrame[] {
    return shownDraft(this.#state).flatMap((effect) => (effect.kind === 'ask' ? [] : [frameOf(effect)]));
  }

  moveTo(position: Position): void {
    this.#step({ kind: 'moved', position });
  }

  /** Somebody came, and the row says that a turn is open. */
  view(): void {
    this.#step({ kind: 'viewed' });
  }

  /** A `turn` or `delta` from the bus; anything else does nothing. */
  receive(frame: ServerFrame, bytes: Uint8Array): void {
    if (frame.turn) this.#step({ kind: 'turn', turn: frame.turn });
    if (frame.delta) this.#step({ kind: 'delta', delta: frame.delta }, { frame, bytes });
  }

  #step(event: DraftEvent, received?: { readonly frame: ServerFrame; readonly bytes: Uint8Array }): void {
    const { state, effects } = draftStep(this.#state, event);
    this.#state = state;
    for (const effect of effects)
      if (effect.kind === 'ask') void this.#ask(effect.turnId);
      else if (received && isAsReceived(effect, received.frame))
        this.#deps.show(receivedFrame(received.frame, received.bytes));
      else this.#deps.show(frameOf(effect));
  }

  async #ask(turnId: string): Promise<void> {
    const reply = await this.#deps.askDraft(turnId);
    this.#step({ kind: 'draft', turnId, reply });
  }
}

type Shown = Exclude<DraftEffect, { kind: 'ask' }>;

function frameOf(effect: Shown): SharedFrame {
  return effect.kind === 'turn' ? ownFrame('turn', effect.turn) : ownFrame('delta', effect.delta);
}

function isAsReceived(effect: Shown, { delta }: ServerFrame): boolean {
  return effect.kind === 'delta' && effect.delta.offset === delta?.offset && effect.delta.text === delta.text;
}
