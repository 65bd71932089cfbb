/** "English" for "en-GB"; the code itself where the browser knows no name for it, `null` for none and for `und`. */
export function languageName(code: string | null): string | null {
  if (code === null || code === '' || code === 'und') return null;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(code).language) ?? code;
  } catch {
    // A page may declare anything: a malformed code throws.
    return code;
  }
}

/** Whether names and claims are looked for in this language; a page that declares none is tried. */
export function isAnalysed(code: string | null): boolean {
  return code === null || code === '' || /^en\b/iu.test(code);
}
