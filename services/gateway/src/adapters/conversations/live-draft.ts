import type { ServerFrame, TurnName } from '@parley/contract';
import { type DraftEvent, type DraftReply, type DraftState, draftStep, initialDraft } from '../../domain/drafts.ts';
import type { ShownEffect } from '../../domain/held-draft.ts';
import { receivedFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import { frameOf } from './seat.ts';

/** A change of the draft, and the frame that tells it to whoever had all before. */
export interface ShownChange {
  readonly effect: ShownEffect;
  readonly frame: SharedFrame;
}

export interface LiveDraftDeps {
  /** The draft so far, from the router that holds the turn; undefined when nobody does. Never rejects. */
  readonly askDraft: (turnId: string) => Promise<DraftReply | undefined>;
  /** To everybody who watches: all of one step. */
  readonly show: (changes: readonly ShownChange[]) => void;
}

/** The draft of one conversation's open turn, and the frames that show it. */
export class LiveDraft {
  readonly #deps: LiveDraftDeps;
  #state: DraftState;

  constructor(turn: TurnName, deps: LiveDraftDeps) {
    this.#deps = deps;
    this.#state = initialDraft(turn);
  }

  /** The draft as it is now. */
  get state(): DraftState {
    return this.#state;
  }

  /** Somebody watches it grow. */
  get isStreaming(): boolean {
    return this.#state.attempt > 0;
  }

  /** An event was committed, or the row was read: this is the open turn there, if there is one. */
  moveTo(to: TurnName): void {
    this.#step({ kind: 'moved', to });
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
    const changes: ShownChange[] = [];
    for (const effect of effects)
      if (effect.kind === 'ask') void this.#ask(effect.turnId);
      else if (received && isAsReceived(effect, received.frame))
        changes.push({ effect, frame: receivedFrame(received.frame, received.bytes) });
      else changes.push({ effect, frame: frameOf(effect) });
    if (changes.length > 0) this.#deps.show(changes);
  }

  async #ask(turnId: string): Promise<void> {
    const reply = await this.#deps.askDraft(turnId);
    this.#step({ kind: 'draft', turnId, reply });
  }
}

function isAsReceived(effect: ShownEffect, { delta }: ServerFrame): boolean {
  return effect.kind === 'delta' && effect.delta.offset === delta?.offset && effect.delta.text === delta.text;
}
