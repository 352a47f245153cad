import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FileKey, ParleyError } from '@parley/contract';
import type { Content, Files } from '../../ports.ts';
import { exactSize } from './exact-size.ts';

/** Files of a test, and a place that can be out of reach. */
export class MemoryFiles implements Files {
  isAway = false;
  /** A content that is put waits for this. */
  gate: Promise<void> = Promise.resolve();
  readonly contents = new Map<string, Buffer>();

  async put(key: FileKey, content: Content, size: number): Promise<void> {
    this.#check();
    await this.gate;
    this.contents.set(nameOf(key), await buffer(Readable.from(exactSize(content, size))));
  }

  async read(key: FileKey): Promise<Readable | undefined> {
    this.#check();
    const content = this.contents.get(nameOf(key));
    return content && Readable.from([content]);
  }

  async delete(key: FileKey): Promise<void> {
    this.#check();
    this.contents.delete(nameOf(key));
  }

  #check(): void {
    if (this.isAway) throw new ParleyError('unavailable');
  }
}

function nameOf({ tenantId, fileId }: FileKey): string {
  return `${tenantId}/${fileId}`;
}
