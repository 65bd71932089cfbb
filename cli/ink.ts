/** How words stand out in a terminal. */
export interface Ink {
  strong(text: string): string;
  faint(text: string): string;
  speaker(text: string): string;
}

function between(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

/** ANSI styles, or none where the output is no terminal. */
export function inkOf(colours: boolean): Ink {
  if (colours) return { strong: between(1, 22), faint: between(2, 22), speaker: between(36, 39) };
  const plain = (text: string): string => text;
  return { strong: plain, faint: plain, speaker: plain };
}
