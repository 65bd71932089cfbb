import { type Signal, signal } from '@preact/signals';
import { type Choice, SiteError, siteOf, withSite } from '../sites/sites.ts';
import { requestChoice } from './choice.ts';
import { changeSettings, type Mode, onSettingsChanged, readSettings, type Settings } from './settings.ts';

/** The settings as a page of the extension shows and changes them, in step with every other page. */
export class ChoiceState {
  readonly settings: Signal<Settings | null> = signal(null);
  readonly error: Signal<string | null> = signal(null);
  /** While the browser asks the reader. */
  readonly pending: Signal<boolean> = signal(false);

  constructor(abort?: AbortSignal) {
    onSettingsChanged((settings) => {
      this.settings.value = settings;
    }, abort);
    void readSettings().then((settings) => {
      this.settings.value ??= settings;
    });
  }

  setMode(mode: Mode): void {
    this.#request((choice) => ({ ...choice, mode }));
  }

  addSite(typed: string): void {
    try {
      const site = siteOf(typed);
      this.#request((choice) => withSite({ ...choice, mode: 'sites' }, site, true));
    } catch (error) {
      if (!(error instanceof SiteError)) throw error;
      this.error.value = error.message;
    }
  }

  removeSite(site: string): void {
    this.#request((choice) => ({ ...choice, sites: choice.sites.filter((chosen) => chosen !== site) }));
  }

  /** Switches one site on or off. */
  toggleSite(site: string, on: boolean): void {
    this.#request((choice) => withSite(choice, site, on));
  }

  async setMarks(marks: Settings['marks']): Promise<void> {
    await changeSettings({ marks });
  }

  /** Must stay synchronous up to `requestChoice`, see there. */
  #request(change: (choice: Choice) => Choice): void {
    if (!this.settings.value) return;
    this.error.value = null;
    this.pending.value = true;
    requestChoice(change(this.settings.value)).then(
      (granted) => {
        this.pending.value = false;
        if (!granted) this.error.value = 'The browser did not give its permission, so nothing was changed.';
      },
      (error: unknown) => {
        this.pending.value = false;
        this.error.value = `This could not be changed: ${error instanceof Error ? error.message : String(error)}`;
      },
    );
  }
}
