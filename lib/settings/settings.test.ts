import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { originsOf } from './choice.ts';
import { changeSettings, onSettingsChanged, readSettings } from './settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the settings', () => {
  it('begin with the least: on a click only, all marks shown', async () => {
    expect(await readSettings()).toEqual({
      mode: 'click',
      sites: [],
      exceptions: [],
      marks: { person: true, organisation: true, place: true, group: true, claim: true },
    });
  });

  it('read as the default where what is stored is damaged, and keep what is sound', async () => {
    await fakeBrowser.storage.local.set({ settings: { mode: 'everything', sites: ['bbc.com'], marks: 7 } });
    expect(await readSettings()).toMatchObject({
      mode: 'click',
      sites: ['bbc.com'],
      marks: { person: true },
    });
    await fakeBrowser.storage.local.set({ settings: 'gone wrong' });
    expect((await readSettings()).mode).toBe('click');
  });

  it('tell of a change until nobody listens any more', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    onSettingsChanged(heard, stop.signal);
    await changeSettings({ mode: 'sites', sites: ['bbc.com'] });
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ mode: 'sites', sites: ['bbc.com'] }));
    stop.abort();
    await changeSettings({ mode: 'all' });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('the permission that a choice needs', () => {
  it('is none on a click, the chosen sites, or every site', () => {
    const choice = { sites: ['bbc.com'], exceptions: [] };
    expect(originsOf({ ...choice, mode: 'click' })).toEqual([]);
    expect(originsOf({ ...choice, mode: 'sites' })).toEqual(['*://bbc.com/*', '*://*.bbc.com/*']);
    expect(originsOf({ ...choice, mode: 'all' })).toEqual(['*://*/*']);
  });
});
