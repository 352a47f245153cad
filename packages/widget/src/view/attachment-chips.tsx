import type { Texts } from '../texts/texts.ts';
import { failureOf } from './lines.ts';
import type { Attachments } from './use-attachments.ts';

/** What goes with the next message, above its text. */
export function AttachmentChips({ attachments, texts }: { readonly attachments: Attachments; readonly texts: Texts }) {
  const { list, isFull, remove } = attachments;
  return (
    <>
      {isFull && (
        <div class="fault" role="alert">
          {texts.failure.too_many_files}
        </div>
      )}
      {list.length > 0 && (
        <ul class="chips">
          {list.map(({ key, file, progress, fileId, failure }) => (
            <li key={key} class={failure === undefined ? '' : 'failed'}>
              <span class="file-name" title={file.name}>
                {file.name}
              </span>
              {failure !== undefined ? (
                <span role="alert">{failureOf(failure, texts)}</span>
              ) : (
                fileId === undefined && <progress value={progress} aria-label={texts.uploading} />
              )}
              <button
                type="button"
                class="remove"
                aria-label={`${texts.discard}: ${file.name}`}
                title={texts.discard}
                onClick={() => remove(key)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
