import type { Page } from 'puppeteer-core';
import { press } from './reading.ts';

/** What the export button saves, taken where the page makes the file: headless browsers keep no downloads. */
export async function backupText(library: Page): Promise<string> {
  await library.evaluate(() => {
    const make = globalThis.URL.createObjectURL;
    globalThis.URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) {
        void blob.text().then((text) => document.body.setAttribute('data-backup', text));
      }
      return make.call(globalThis.URL, blob);
    };
  });
  await press(library, 'Export');
  await library.waitForSelector('body[data-backup]');
  return library.$eval('body', (body) => body.getAttribute('data-backup') ?? '');
}

/** Hands a file with this text to the import as the file picker would. */
export async function chooseFile(library: Page, file: string): Promise<void> {
  await library.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}
