/** Whether names and claims can be looked for: the language (BCP 47) is English, or not declared. */
export function isEnglish(language: string | null | undefined): boolean {
  return (
    language === null ||
    language === undefined ||
    language.trim() === '' ||
    /^en(?:[-_]|$)/i.test(language.trim())
  );
}
