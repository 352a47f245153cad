import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import { filesSuite } from './files.suite.ts';
import { parseS3Url } from './s3-address.ts';
import { createS3Files } from './s3-files.ts';
import { S3Simulator } from './s3-simulator.suite.ts';

let simulator: S3Simulator;
const filesOf = (path: string, secret = 'a%2Fb') =>
  createS3Files(parseS3Url(`http://AKIA:${secret}@${simulator.host}${path}`), { silenceMs: 300 });
const key = () => ({ tenantId: 'demo', fileId: newId() });
async function* content() {
  yield Buffer.from('1234');
}

beforeAll(async () => {
  simulator = await S3Simulator.start('a/b');
});
afterEach(() => {
  simulator.answer = undefined;
});
afterAll(() => simulator.stop());

describe('files in a bucket', () => {
  filesSuite(() => filesOf('/bucket/folder'));

  it('lie under their tenant and id', async () => {
    const id = key();
    await filesOf('/bucket/folder').put(id, content(), 4);
    expect(simulator.objects.get(`/bucket/folder/demo/${id.fileId}`)?.toString()).toBe('1234');
  });

  it.each([
    ['a wrong secret', '/bucket', 'wrong', '403 SignatureDoesNotMatch'],
    ['a bucket that is not there', '/nothing', 'a%2Fb', '404 NoSuchBucket'],
  ])('are out of reach with %s', async (_name, path, secret, said) => {
    const files = filesOf(path, secret);
    const error = { code: 'unavailable', detail: `S3 answered ${said}` };
    await expect(files.put(key(), content(), 4)).rejects.toMatchObject(error);
  });

  it('are out of reach while nobody answers', async () => {
    simulator.answer = () => undefined;
    const files = filesOf('/bucket');
    const work = [files.put(key(), content(), 4), files.read(key()), files.delete(key())];
    for (const outcome of await Promise.allSettled(work))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
  });

  it('are out of reach when the line breaks, or nobody is there', async () => {
    simulator.answer = (request) => request.socket.destroy();
    await expect(filesOf('/bucket').put(key(), content(), 4)).rejects.toMatchObject({ code: 'unavailable' });
    const nobody = createS3Files(parseS3Url('http://a:b@127.0.0.1:1/bucket'));
    await expect(nobody.read(key())).rejects.toMatchObject({ code: 'unavailable' });
    await expect(nobody.put(key(), content(), 4)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('hears a refusal before all is sent', async () => {
    simulator.answer = (_request, response) => {
      response.writeHead(507, { connection: 'close' }).end('<Error><Code>StorageFull</Code></Error>');
    };
    async function* endless() {
      for (;;) yield Buffer.alloc(65_536);
    }
    const put = filesOf('/bucket').put(key(), endless(), 1e12);
    await expect(put).rejects.toMatchObject({ code: 'unavailable' });
  });
});
