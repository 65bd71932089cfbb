import type { AnnotationPatch } from '../store/schemas.ts';
import { sender } from './messenger.ts';
import { backgroundProtocol } from './protocol.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

/**
 * Changes a highlight through the background, repeated until it is acknowledged.
 *
 * @throws the last error when the background could not be reached or could not write
 */
export async function editHighlight(id: string, patch: AnnotationPatch): Promise<void> {
  const at = Date.now();
  await untilAcknowledged(() => sender(backgroundProtocol)('annotations/edit', { id, patch, at }));
}
