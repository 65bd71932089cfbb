// Where browsers look for a page's declaration of its encoding; HTML requires it within the first 1,024 bytes, pages are less careful.
const HEAD_BYTES = 4096;

/** The text of a saved page: in UTF-16 or UTF-8 where it begins with their mark, else in the encoding it declares, else in UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
