import { totalUsage } from '../domain/total-usage.ts';
import type { Usage } from '../ports.ts';
import type { Call, ToolCallDelta } from './call.ts';
import type { ShownAnswer } from './shown-answer.ts';

export interface FloorOptions {
  readonly shown: ShownAnswer;
  readonly onText: () => void;
}

/** Who has the word: of the calls under way the first that says something, and then no other until it is done. */
export class Floor {
  readonly #options: FloorOptions;
  readonly #running = new Set<Call>();
  #speaker: Call | undefined;
  /** Whose text is shown, in order. */
  #speakers: Call[] = [];

  constructor(options: FloorOptions) {
    this.#options = options;
  }

  get isSilent(): boolean {
    return this.#speaker === undefined;
  }

  join(call: Call): void {
    this.#running.add(call);
    void call.done.then(() => this.#running.delete(call));
    // Somebody has spoken since it was decided that this one is called.
    if (this.#speaker) call.stop('lost');
    else call.start();
  }

  text(call: Call, text: string): void {
    if (this.#givesWordTo(call)) this.#options.shown.say(text);
  }

  tool(call: Call, part: ToolCallDelta): void {
    if (this.#givesWordTo(call)) this.#options.shown.callTool(part);
  }

  /** The call is over without a whole answer. True if it had the word. */
  leave(call: Call): boolean {
    if (this.#speaker !== call) return false;
    this.#speaker = undefined;
    return true;
  }

  /** The answer is whole; gives its usage: of all whose text is shown, as far as it is known. */
  finish(call: Call): Usage | undefined {
    this.#stopOthers(call);
    this.#options.shown.complete();
    // A continuation that found nothing missing has said nothing.
    if (!this.#speakers.includes(call)) this.#speakers.push(call);
    const [only, ...others] = this.#speakers;
    return others.length === 0 ? only?.reportedUsage : totalUsage(this.#speakers.map(({ usage }) => usage));
  }

  stopAll(): void {
    for (const call of [...this.#running]) call.stop('stopped');
  }

  #givesWordTo(call: Call): boolean {
    if (this.#speaker === call) return true;
    // Of a call that was stopped nothing comes any more.
    if (this.#speaker) return false;
    this.#speaker = call;
    this.#options.onText();
    this.#stopOthers(call);
    const continues = call.purpose === 'continuation';
    this.#speakers = continues ? [...this.#speakers, call] : [call];
    this.#options.shown.begin({ continues });
    return true;
  }

  #stopOthers(call: Call): void {
    for (const other of [...this.#running]) if (other !== call) other.stop('lost');
  }
}
