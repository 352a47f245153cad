import type { AttachedFile, Client } from '@parley/client';
import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import { ClipIcon } from './icons.tsx';

interface FilesProps {
  readonly client: Client;
  readonly files: readonly AttachedFile[];
  readonly texts: Texts;
}

/** What a gateway gives out to be shown: none of them can hold a script. */
const IMAGE = /^image\/(png|jpeg|gif|webp)$/;
/** The browser has taken it by then. */
const REVOKE_MS = 60_000;

/** The files of a message: images as they are, others to be saved. Read with the visitor's token, so no URL gives them away. */
export function Files({ client, files, texts }: FilesProps) {
  return (
    <div class="files">
      {files.map((file) =>
        IMAGE.test(file.contentType) ? (
          <Image key={file.id} client={client} file={file} texts={texts} />
        ) : (
          <FileButton key={file.id} client={client} file={file} texts={texts} />
        ),
      )}
    </div>
  );
}

interface FileProps {
  readonly client: Client;
  readonly file: AttachedFile;
  readonly texts: Texts;
}

function Image({ client, file, texts }: FileProps) {
  const [url, setUrl] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    client.downloadFile(file.id).then(
      (blob) => {
        if (isGone) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => setMissing(true),
    );
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [client, file.id]);
  // Also what is called an image and is none.
  if (isMissing) return <FileButton client={client} file={file} texts={texts} />;
  return (
    <a class="image" href={url} target="_blank" rel="noopener" title={file.name}>
      {url !== undefined && <img src={url} alt={file.name} onError={() => setMissing(true)} />}
    </a>
  );
}

function FileButton({ client, file, texts }: FileProps) {
  const [isFailed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    client.downloadFile(file.id).then(
      (blob) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = file.name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
      },
      () => setFailed(true),
    );
  };
  return (
    <button type="button" class="file" onClick={save}>
      <ClipIcon />
      <span class="file-name">{file.name}</span>
      <small>{isFailed ? texts.failure.file_failed : sizeOf(file.size)}</small>
    </button>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
