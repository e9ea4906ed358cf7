/**
 * The text of a file's bytes: UTF-8, UTF-16 by its mark or its pattern of zeros, else Latin-1 as Windows extends it; undefined for bytes that
 * are no text. A byte order mark stays as the character that it is, so that positions count from the start of the file.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return looksBinary(text) ? undefined : text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zerosIn(bytes.subarray(0, SAMPLE));
  if (zeros !== undefined) return zeros === 'odd' ? 'utf-16le' : zeros === 'even' ? 'utf-16be' : undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const SAMPLE = 4096;

/** Where the zero bytes are: Western text in UTF-16 has one at nearly every second place. Undefined for none. */
function zerosIn(bytes: Uint8Array): 'odd' | 'even' | 'anywhere' | undefined {
  let [odd, even] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i % 2 ? odd++ : even++;
  if (odd + even === 0) return undefined;
  const most = bytes.length / 2;
  if (odd > most * 0.6 && even < most * 0.05) return 'odd';
  if (even > most * 0.6 && odd < most * 0.05) return 'even';
  return 'anywhere';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters beyond those of text: one in a hundred is too many, and a NUL is. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    if (
      (code < 32 && !(code >= 8 && code <= 13) && code !== 27) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
      code === 0xfffd
    )
      controls++;
  }
  return controls * 100 > sample.length;
}
