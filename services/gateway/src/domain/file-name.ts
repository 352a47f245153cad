import { limits } from '@parley/contract';

/** Longer endings are no file types. */
const MAX_EXTENSION_LENGTH = 16;

const encoder = new TextEncoder();

/**
 * The name a file is shown under: the last part of what its sender says, without what could make it look like another
 * one (controls, bidirectional overrides, characters that cannot be seen), not longer than a name may be. Any header will do: its
 * text is percent-encoded UTF-8, or UTF-8 as it is.
 */
export function fileNameOf(header: string): string {
  const visible = decoded(header)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Zs}\t\r\n]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '');
  const last = visible.split(/[/\\]/).at(-1) ?? '';
  // A name that begins with a dot is hidden, one that ends with a dot or a space is another one on Windows.
  const name = last.replace(/^[.\s]+|[.\s]+$/g, '').replace(/[<>:"|?*]/g, '_');
  return name === '' ? 'file' : shortened(name);
}

/** Node reads headers as Latin-1. */
function decoded(header: string): string {
  const text = utf8Of(header);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function utf8Of(header: string): string {
  try {
    const bytes = Uint8Array.from(header, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return header;
  }
}

/** The beginning and the ending stay. */
function shortened(name: string): string {
  if (bytesOf(name) <= limits.maxFileNameBytes) return name;
  const extension = /\.[^.]+$/.exec(name)?.[0] ?? '';
  const ending = extension.length <= MAX_EXTENSION_LENGTH ? extension : '';
  const room = limits.maxFileNameBytes - bytesOf(ending);
  let beginning = '';
  let bytes = 0;
  for (const character of name.slice(0, name.length - ending.length)) {
    bytes += bytesOf(character);
    if (bytes > room) break;
    beginning += character;
  }
  return `${beginning.trimEnd()}${ending}`;
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
