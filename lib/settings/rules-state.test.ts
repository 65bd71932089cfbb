import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aRule } from '../sites/sample-rule.ts';
import { putRule, readRules } from './readers-rules.ts';
import { RulesState } from './rules-state.ts';

const noProblem = () => null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  fakeBrowser.reset();
  await putRule(aRule());
});

async function aState() {
  const state = new RulesState();
  await settled();
  return state;
}

it('deletes and puts back, rule by rule', async () => {
  const other = aRule({ id: '0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c02', kind: 'not' });
  await putRule(other);
  const state = await aState();
  state.remove(aRule().id);
  await settled();
  state.remove(other.id);
  await settled();
  expect(await readRules()).toEqual([]);
  state.undo();
  await settled();
  expect(state.rules.value).toEqual([other]);
  state.undo();
  await settled();
  expect(state.rules.value).toEqual([other, aRule()]);
  expect(state.deleted.value).toEqual([]);
});

it('takes an edit whole and tidied, or not at all with the reason', async () => {
  const state = await aState();
  const { id } = aRule();
  expect(state.edit(id, { place: 'nowhere at all', selector: 'p' }, noProblem)).toMatch(/not a web address/u);
  expect(state.edit(id, { place: 'news.example', selector: 'p[[' }, () => 'No CSS.')).toBe('No CSS.');
  expect(await readRules()).toEqual([aRule()]);
  expect(state.edit(id, { place: 'https://www.News.example/sport/', selector: ' p ' }, noProblem)).toBeNull();
  await settled();
  expect(await readRules()).toMatchObject([{ place: 'news.example/sport', selector: 'p' }]);
});

it('goes out to a file and comes back where nothing is left', async () => {
  const state = await aState();
  state.toggle(aRule().id, false);
  await settled();
  const file = state.file('2031-03-14T09:00:00.000Z');
  state.remove(aRule().id);
  await settled();
  await state.take(file, noProblem);
  expect(state.notice.value).toEqual({
    kind: 'info',
    text: 'Imported 1 rule: 1 new, 0 updated, 0 already there.',
  });
  expect(await readRules()).toMatchObject([{ selector: '.story-body', on: false }]);
  await state.take('{}', noProblem);
  expect(state.notice.value).toMatchObject({
    kind: 'error',
    text: expect.stringMatching(/Nothing was imported/u),
  });
});
