import { StringDecoder } from 'node:string_decoder';

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  /** Several data lines are joined by line feeds. */
  readonly data: string;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const COLON = 58;
const SPACE = 32;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Bytes to events, however the bytes are cut. Lines end with CRLF, LF or CR; comments, ids and retry times are passed
 * over. A line or an event above the bound is left out and counted, and the stream goes on.
 */
export class SseParser {
  readonly #maxCharacters: number;
  readonly #decoder = new StringDecoder('utf8');
  /** The beginning of a line whose end has not come. */
  #rest = '';
  #isStart = true;
  /** The last character was CR: an LF now belongs to it. */
  #endedWithReturn = false;
  /** The line that is being read is above the bound. */
  #isSkipping = false;
  #isEventSpoilt = false;
  #event = '';
  #data: string | undefined;
  #oversized = 0;

  /** `maxCharacters`: of one line, and of one event's data, in UTF-16 code units. */
  constructor(maxCharacters = 1_048_576) {
    this.#maxCharacters = maxCharacters;
  }

  /** Lines and events that were left out because they were too long. */
  get oversized(): number {
    return this.#oversized;
  }

  /** The events that these bytes complete. */
  push(bytes: Uint8Array): readonly ServerSentEvent[] {
    return this.#read(this.#decoder.write(bytes as Buffer));
  }

  /** What stands at the end of the stream without an empty line behind it: some servers leave it out. */
  end(): readonly ServerSentEvent[] {
    const events = [...this.#read(`${this.#decoder.end()}\n`), ...this.#read('\n')];
    return events;
  }

  #read(piece: string): readonly ServerSentEvent[] {
    let text = piece;
    if (this.#isStart && text !== '') {
      this.#isStart = false;
      if (text.charCodeAt(0) === BYTE_ORDER_MARK) text = text.slice(1);
    }
    const events: ServerSentEvent[] = [];
    let from = 0;
    if (this.#endedWithReturn && text !== '') {
      this.#endedWithReturn = false;
      if (text.charCodeAt(0) === LINE_FEED) from = 1;
    }
    // Streams are of one kind of line end: without a CR the search for it is not repeated.
    const hasReturn = text.includes('\r', from);
    while (true) {
      const end = hasReturn ? nextLineEnd(text, from) : text.indexOf('\n', from);
      if (end === -1) break;
      this.#endLine(text.slice(from, end), events);
      from = end + 1;
      if (text.charCodeAt(end) !== CARRIAGE_RETURN) continue;
      if (from === text.length) this.#endedWithReturn = true;
      else if (text.charCodeAt(from) === LINE_FEED) from += 1;
    }
    this.#keep(from === 0 ? text : text.slice(from));
    return events;
  }

  #keep(text: string): void {
    if (this.#isSkipping || text === '') return;
    this.#rest += text;
    if (this.#rest.length <= this.#maxCharacters) return;
    this.#isSkipping = true;
    this.#rest = '';
  }

  #endLine(tail: string, events: ServerSentEvent[]): void {
    const line = this.#rest === '' ? tail : this.#rest + tail;
    this.#rest = '';
    if (this.#isSkipping || line.length > this.#maxCharacters) {
      this.#isSkipping = false;
      this.#isEventSpoilt = true;
    } else if (line === '') this.#endEvent(events);
    else this.#readField(line);
  }

  #readField(line: string): void {
    const colon = line.charCodeAt(0) === COLON ? 0 : line.indexOf(':');
    if (colon === 0) return;
    const name = colon === -1 ? line : line.slice(0, colon);
    if (name !== 'data' && name !== 'event') return;
    const from = colon === -1 ? line.length : colon + (line.charCodeAt(colon + 1) === SPACE ? 2 : 1);
    const value = line.slice(from);
    if (name === 'event') this.#event = value;
    else if (this.#data === undefined) this.#data = value;
    else if (this.#data.length + value.length < this.#maxCharacters) this.#data += `\n${value}`;
    else this.#isEventSpoilt = true;
  }

  #endEvent(events: ServerSentEvent[]): void {
    if (this.#isEventSpoilt) this.#oversized += 1;
    else if (this.#data !== undefined) events.push({ event: this.#event || 'message', data: this.#data });
    this.#isEventSpoilt = false;
    this.#event = '';
    this.#data = undefined;
  }
}

function nextLineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const back = text.indexOf('\r', from);
  if (feed === -1) return back;
  return back === -1 ? feed : Math.min(feed, back);
}
