import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { newId, ParleyError } from '@parley/contract';
import type { Files } from '../../ports.ts';

/** What every place for files has to do. `subject` gives one that is there and has room. */
export function filesSuite(subject: () => Files): void {
  const key = (tenantId = 'demo') => ({ tenantId, fileId: newId() });
  async function* pieces(...given: Uint8Array[]) {
    yield* given;
  }
  const readAll = async (id: ReturnType<typeof key>) => {
    const content = await subject().read(id);
    return content && buffer(content);
  };

  it('gives back what was put, byte for byte', async () => {
    const id = key();
    const parts = Array.from({ length: 30 }, () => randomBytes(70_001));
    await subject().put(id, pieces(...parts), 30 * 70_001);
    const found = await readAll(id);
    const sum = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    expect(found && sum(found)).toBe(sum(Buffer.concat(parts)));
  });

  it('has nothing where nothing was put', async () => {
    expect(await subject().read(key())).toBeUndefined();
  });

  it('keeps tenants apart', async () => {
    const id = key();
    await subject().put(id, pieces(Buffer.from('one')), 3);
    expect(await subject().read({ ...id, tenantId: 'other' })).toBeUndefined();
    await subject().put({ ...id, tenantId: 'other' }, pieces(Buffer.from('two')), 3);
    expect(String(await readAll(id))).toBe('one');
  });

  it('deletes, also what is not there', async () => {
    const [id, other] = [key(), key()];
    await subject().put(id, pieces(Buffer.from('one')), 3);
    await subject().put(other, pieces(Buffer.from('two')), 3);
    for (let time = 0; time < 2; time++) await subject().delete(id);
    expect(await subject().read(id)).toBeUndefined();
    expect(String(await readAll(other))).toBe('two');
  });

  it.each([
    ['shorter', 9],
    ['longer', 3],
  ])('keeps nothing of a content that is %s than it was said to be', async (_name, size) => {
    const id = key();
    const put = subject().put(id, pieces(Buffer.from('12345'), Buffer.from('6')), size);
    await expect(put).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await subject().read(id)).toBeUndefined();
  });

  it('takes what is whole already, and refuses it too when its size is another', async () => {
    const [id, other] = [key(), key()];
    await subject().put(id, Buffer.from('12345'), 5);
    expect(String(await readAll(id))).toBe('12345');
    await expect(subject().put(other, Buffer.from('12345'), 6)).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await subject().read(other)).toBeUndefined();
  });

  it('keeps nothing of a content that breaks off, and says why', async () => {
    const id = key();
    async function* broken() {
      yield Buffer.from('123');
      throw new ParleyError('request_late');
    }
    await expect(subject().put(id, broken(), 6)).rejects.toMatchObject({ code: 'request_late' });
    expect(await subject().read(id)).toBeUndefined();
  });

  it('takes and gives many at once', async () => {
    const ids = Array.from({ length: 20 }, () => key());
    await Promise.all(ids.map((id) => subject().put(id, pieces(Buffer.from(id.fileId)), 36)));
    const found = await Promise.all(ids.map(readAll));
    expect(found.map(String)).toEqual(ids.map(({ fileId }) => fileId));
  });

  it.each(['..', 'a/b', '', '%2e'])('does not look for what is no id: %j', async (fileId) => {
    await expect(subject().read({ tenantId: 'demo', fileId })).rejects.toMatchObject({ code: 'invalid_id' });
    await expect(subject().read({ tenantId: fileId, fileId: 'f' })).rejects.toMatchObject({ code: 'invalid_id' });
  });
}
