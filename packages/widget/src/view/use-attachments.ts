import { type Client, ClientError, MAX_FILES } from '@parley/client';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A file that is to go with the next message. */
export interface Attachment {
  readonly key: number;
  readonly file: File;
  /** Of the upload, from 0 to 1. */
  readonly progress: number;
  /** Set when it is there. */
  readonly fileId?: string;
  /** Set when it did not get there. */
  readonly failure?: string;
}

export interface Attachments {
  readonly list: readonly Attachment[];
  /** Some were one too many. */
  readonly isFull: boolean;
  add(files: Iterable<File>): void;
  remove(key: number): void;
  clear(): void;
}

/** Uploads what is added at once, so that sending need not wait. What is removed is given up. */
export function useAttachments(client: Client): Attachments {
  const [list, setList] = useState<readonly Attachment[]>([]);
  const [isFull, setFull] = useState(false);
  const running = useRef(new Map<number, AbortController>());
  const keys = useRef(0);
  const abortAll = () => {
    for (const controller of running.current.values()) controller.abort();
    running.current.clear();
  };
  useEffect(() => abortAll, []);

  const change = (key: number, more: Partial<Attachment>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const upload = ({ key, file }: Attachment) => {
    const controller = new AbortController();
    running.current.set(key, controller);
    const { signal } = controller;
    const onProgress = (progress: number) => change(key, { progress });
    client.uploadFile(file, { name: file.name, onProgress, signal }).then(
      (fileId) => change(key, { fileId, progress: 1 }),
      (error) => change(key, { failure: error instanceof ClientError ? error.code : 'other' }),
    );
  };

  return {
    list,
    isFull,
    add(files) {
      const given = [...files];
      const added = given.slice(0, MAX_FILES - list.length).map((file) => ({ key: ++keys.current, file, progress: 0 }));
      setFull(added.length < given.length);
      setList([...list, ...added]);
      for (const one of added) upload(one);
    },
    remove(key) {
      running.current.get(key)?.abort();
      setFull(false);
      setList(list.filter((one) => one.key !== key));
    },
    clear() {
      abortAll();
      setFull(false);
      setList([]);
    },
  };
}
