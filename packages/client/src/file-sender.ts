/** One upload. `onProgress`: the share of it that is gone, from 0 to 1. */
export interface FileToSend {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Resolves with what was answered; rejects when nothing was, or when `signal` was aborted. */
export type FileSender = (file: FileToSend) => Promise<{ readonly status: number; readonly body: string }>;

/** For browsers: `fetch` does not say how far an upload is. */
export const xhrSender: FileSender = ({ url, headers, body, onProgress, signal }) =>
  new Promise((resolve, reject: () => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = request.onabort = () => reject();
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });

export function fetchSender(fetchFile: typeof fetch): FileSender {
  return async ({ url, headers, body, onProgress, signal }) => {
    const response = await fetchFile(url, { method: 'POST', headers, body, signal });
    onProgress(1);
    return { status: response.status, body: await response.text() };
  };
}
