import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aRule } from '../sites/sample-rule.ts';
import { onRulesChanged, putRule, readRules, removeRule } from './readers-rules.ts';

const OTHER = aRule({ id: '0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c02', selector: '.other' });

beforeEach(() => {
  fakeBrowser.reset();
});

it('keeps rules in the order they were made, and each once however often it is put', async () => {
  await putRule(aRule());
  await putRule(OTHER);
  await putRule(aRule({ selector: '.body' }));
  expect(await readRules()).toEqual([aRule({ selector: '.body' }), OTHER]);
  await removeRule(OTHER.id);
  await removeRule(OTHER.id);
  expect(await readRules()).toEqual([aRule({ selector: '.body' })]);
});

it('loses no rule that it can’t read when others change', async () => {
  const strange = { kind: 'quote', selector: '.of-a-newer-version' };
  await fakeBrowser.storage.local.set({ readersRules: [strange, aRule()] });
  expect(await readRules()).toEqual([aRule()]);
  await putRule(OTHER);
  expect((await fakeBrowser.storage.local.get('readersRules')).readersRules).toEqual([
    aRule(),
    OTHER,
    strange,
  ]);
  await fakeBrowser.storage.local.set({ readersRules: 'gone wrong' });
  expect(await readRules()).toEqual([]);
});

it('tells of changes until nobody listens any more', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  onRulesChanged(heard, stop.signal);
  await putRule(aRule());
  expect(heard).toHaveBeenLastCalledWith([aRule()]);
  stop.abort();
  await removeRule(aRule().id);
  expect(heard).toHaveBeenCalledOnce();
});
