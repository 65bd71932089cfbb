import '../../lib/marks/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './start-reading.ts';

/**
 * The reader in a page that may hold an article: finder, marks, card. The background injects it when the
 * scout or the reader asks, see background/reader.ts. A second injection ends the first one (`ctx.signal`),
 * which is what lets an updated extension take over a page that is open.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const { onAddressChange } = startReading(document, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', onAddressChange);
  },
});
