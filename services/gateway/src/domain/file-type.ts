/** Shown in the page. None of them can hold a script. */
const images = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Everything else is a file of no type: what a browser might run or render never carries its own name. */
const documents = [
  'application/pdf',
  'application/zip',
  'application/json',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/mp4',
  'video/mp4',
  'video/webm',
  'video/quicktime',
  'image/heic',
  'image/bmp',
  'image/tiff',
  'text/plain',
  'text/csv',
];
const known = new Set([...images, ...documents]);

/** The type a file is kept and given out under, for what its sender says it is. */
export function fileTypeOf(header: string | undefined): string {
  const type = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return known.has(type) ? type : 'application/octet-stream';
}

/** Whether a page may show it; everything else is saved. */
export function isShownInPage(type: string): boolean {
  return images.includes(type);
}

/** RFC 6266: a plain name for old readers, and the name as it is (RFC 8187). */
export function dispositionOf(type: string, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${hexOf(character)}`);
  return `${isShownInPage(type) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}
