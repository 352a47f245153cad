import { performance } from 'node:perf_hooks';
import { type Dispatcher, Pool } from 'undici';
import type { Subject } from './subject.ts';

export interface Timing {
  /** To the first text, streaming; to the headers otherwise. */
  readonly firstMs: number;
  readonly wholeMs: number;
}

/** A client of one subject with kept connections, so that only the way itself is measured. */
export class Asker {
  readonly #subject: Subject;
  readonly #path: string;
  readonly #pool: Pool;

  constructor(subject: Subject) {
    const { origin, pathname } = new URL(subject.url);
    this.#subject = subject;
    this.#path = pathname;
    // No bound on connections: open streams would queue for them.
    this.#pool = new Pool(origin, { connections: null, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 600_000 });
  }

  /** Throws when the answer is not whole. `startedAt`: from when it counts, where that is not now. */
  async ask(isStreaming: boolean, startedAt = performance.now()): Promise<Timing> {
    const { statusCode, body } = await this.#request(isStreaming, this.#subject);
    let firstMs = performance.now() - startedAt;
    let hasText = !isStreaming;
    let end = '';
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (!hasText && chunk.includes('"content":"')) {
        // The chunk that opens a stream has empty content.
        hasText = /"content":"[^"]/.test(chunk.toString('latin1'));
        firstMs = performance.now() - startedAt;
      }
      end = (end + chunk.subarray(-100).toString('latin1')).slice(-100);
    }
    const isWhole = isStreaming ? end.endsWith('data: [DONE]\n\n') && hasText : end.trimEnd().endsWith('}');
    if (statusCode !== 200 || !isWhole)
      throw new Error(`${this.#subject.name}: HTTP ${statusCode}, ${isWhole ? 'whole' : 'not whole'}`);
    return { firstMs, wholeMs: performance.now() - startedAt };
  }

  /** Opens a stream that begins and stays open; resolves with its first bytes. */
  async open(): Promise<void> {
    const { statusCode, body } = await this.#request(true, this.#subject.slow);
    // Ends with the process that is measured.
    body.on('error', () => undefined);
    if (statusCode !== 200) throw new Error(`${this.#subject.name}: HTTP ${statusCode}`);
    await new Promise((resolve) => body.once('data', resolve));
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  #request(isStreaming: boolean, way: Subject['slow']): Promise<Dispatcher.ResponseData> {
    return this.#pool.request({
      ...{ method: 'POST', path: this.#path },
      headers: { ...way.headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        model: way.model,
        stream: isStreaming,
        messages: [
          { role: 'system', content: 'You are kind.' },
          { role: 'user', content: 'Where is my parcel? It should have been here yesterday.' },
        ],
      }),
    });
  }
}
