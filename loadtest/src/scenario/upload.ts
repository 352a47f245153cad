import { randomBytes } from 'node:crypto';
import { ParleyError } from '@parley/contract';
import { steady } from '../measure/schedule.ts';
import type { UploadedFile } from '../sockets/upload.ts';
import { openConversations } from './open-conversations.ts';
import type { Load, Scenario } from './scenario.ts';
import { text } from './text.ts';

/** The eight bytes that every PNG begins with. */
const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PROBE_BYTES = 64;

/** Visitors who send an image with each message. */
export const upload: Scenario = {
  ...text,
  name: 'upload',
  summary: 'a file (10 KB unless --bytes says) and a message with it; otherwise as text',
  defaults: { connections: 100, rate: 50, duration: 10, warmup: 2, drain: 20 },
  unit: 'uploads',
  latency: {
    en: 'from the planned moment of the upload to the arrival of the message at the other party',
    zh: '从计划上传的时刻到对方收到消息',
  },
  series: ['upload', ...text.series],
  takes: [...text.takes, 'bytes'],
  schedule: steady,
  async open(options, share, deps, listener): Promise<Load> {
    const uploader = deps.createUploader();
    const file = imageOf(options.fileBytes);
    const conversations = await openConversations(options, share, deps, listener);
    const uploadFor = (line: number, uploaded: UploadedFile) =>
      uploader.upload(conversations.targetOf(line), conversations.tokenOf(line), uploaded);
    /** By line: until it has sent all before. A conversation's messages leave in their order, however fast their files. */
    const tails: Promise<void>[] = [];

    async function send(line: number, number: number): Promise<void> {
      const beganMs = deps.clock.now();
      const before = tails[line];
      try {
        const fileId = await uploadFor(line, file);
        listener.took('upload', deps.clock.now() - beganMs);
        await before;
        conversations.at(line).send(number, [fileId]);
      } catch (error) {
        await before;
        listener.nacked(line, number, ParleyError.from(error).code);
      }
    }
    function close(): void {
      conversations.close();
      void uploader.close();
    }
    try {
      await uploadFor(0, imageOf(PROBE_BYTES));
    } catch (error) {
      close();
      if (!(error instanceof ParleyError) || error.code !== 'not_found') throw error;
      throw new ParleyError('not_found', { cause: error, detail: `the target takes no files: ${error.detail}` });
    }
    return {
      lines: conversations.count,
      send: (line, number) => {
        tails[line] = send(line, number);
      },
      audit: conversations.audit,
      close,
    };
  },
};

/** Looks like an image, and no two bytes of it can be stored as one. */
function imageOf(size: number): UploadedFile {
  const bytes = new Uint8Array(randomBytes(Math.max(size, PNG_SIGNATURE.length)));
  bytes.set(PNG_SIGNATURE);
  return { contentType: 'image/png', name: 'photo.png', bytes: bytes.subarray(0, size) };
}
