/** How long to wait before each further try, ms. A stopped worker is back within 60 ms (measured), so the
 * first tries are quick; the last ones outlast a browser that is busy or waking up. */
const PAUSES = [50, 150, 500, 1_500, 4_000, 8_000];

/**
 * Repeats a write until it is acknowledged. Only for writes that may be done twice: a worker that was
 * stopped may have written before it could answer.
 *
 * @param isFinal tells errors that no further try can mend, such as an extension that was replaced
 * @throws the last error when all tries failed, or the first final one
 */
export async function untilAcknowledged<T>(
  write: () => Promise<T>,
  { isFinal = () => false, signal }: { isFinal?: (error: unknown) => boolean; signal?: AbortSignal } = {},
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await write();
    } catch (error) {
      if (isFinal(error) || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return write();
}
