/** The pages of the extension and its background share this lock: of two changes at once neither is lost. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('pressmark-settings', work) : work();
}
