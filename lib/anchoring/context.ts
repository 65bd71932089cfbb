const SPACE = ' ';

/** How many units of `prefix`, counted from its end, stand right before `at`; a space between doesn't matter. */
export function agreementBefore(text: string, at: number, prefix: string): number {
  let i = at;
  while (i > 0 && text[i - 1] === SPACE) i--;
  let agreed = 0;
  while (
    agreed < prefix.length &&
    i - agreed > 0 &&
    text[i - agreed - 1] === prefix[prefix.length - agreed - 1]
  )
    agreed++;
  return agreed;
}

/** How many units of `suffix`, counted from its start, stand right after `end`; a space between doesn't matter. */
export function agreementAfter(text: string, end: number, suffix: string): number {
  let i = end;
  while (i < text.length && text[i] === SPACE) i++;
  let agreed = 0;
  while (agreed < suffix.length && i + agreed < text.length && text[i + agreed] === suffix[agreed]) agreed++;
  return agreed;
}
