import type { Correction } from '../analysis/corrections/types.ts';
import { sender } from './messenger.ts';
import { backgroundProtocol } from './protocol.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

/**
 * Keeps the reader's word through the background, repeated until it is acknowledged.
 *
 * @throws the last error when the background could not be reached or could not write
 */
export async function putCorrection(correction: Correction): Promise<void> {
  await untilAcknowledged(() => sender(backgroundProtocol)('corrections/put', { correction }));
}
