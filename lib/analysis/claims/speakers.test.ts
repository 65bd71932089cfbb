import { describe, expect, it } from 'vitest';
import { claimsInWords, entityOf } from './claims-in-words.ts';
import { findClaims } from './find-claims.ts';

describe('speakers', () => {
  it('carry the fullest name of the text, whichever form speaks', () => {
    const text =
      '“It holds,” said spokesman Jonas El Dahl.\n\nDahl said the mill was lost.\n\nEl Dahl added that the town was safe.';
    expect(claimsInWords(text).map(({ name }) => name)).toEqual([
      'Jonas El Dahl',
      'Jonas El Dahl',
      'Jonas El Dahl',
    ]);
  });

  it('are linked to the entity that the mention overlaps', () => {
    const text = 'Ruritanian spokesman Jonas El Dahl spoke. Dahl said the mill was lost.';
    const dahl = entityOf(text, 'p1', 'person', 'Jonas El Dahl', 'Dahl');
    const nation = entityOf(text, 'g1', 'group', 'Ruritanian');
    expect(findClaims(text, [nation, dahl])[0]?.speaker).toMatchObject({
      entity: 'p1',
      name: 'Jonas El Dahl',
      sure: true,
    });
  });

  it('join a family name that stands first', () => {
    const text = 'President Bae Do Yun opened the dam. Bae said it would hold. He said the mill was lost.';
    expect(claimsInWords(text).map(({ name }) => name)).toEqual(['Bae Do Yun', 'Bae Do Yun']);
  });

  it('join an acronym with what it stands for', () => {
    const text = 'The Ruritanian Dam Authority (RDA) met. The RDA said the wall was safe.';
    expect(claimsInWords(text)).toMatchObject([{ name: 'Ruritanian Dam Authority' }]);
  });

  it('are named before or after a role', () => {
    expect(claimsInWords('Anna Berg, the town’s mayor, said the dam would hold.')).toMatchObject([
      { mention: 'Anna Berg' },
    ]);
    expect(claimsInWords('The town’s mayor, Anna Berg, said the dam would hold.')).toMatchObject([
      { name: 'Anna Berg' },
    ]);
    expect(claimsInWords('“It holds,” says the town’s mayor, Anna Berg.')).toMatchObject([
      { name: 'Anna Berg' },
    ]);
  });

  it('by a role are resolved where the text calls only one person so', () => {
    const text = 'Dam keeper and mayor Anna Berg came. The mayor said the dam would hold.';
    expect(claimsInWords(text)).toMatchObject([{ mention: 'The mayor', name: 'Anna Berg', sure: false }]);
    const two = 'Mayor Anna Berg met Mayor Jon Dahl. The mayor said the dam would hold.';
    expect(claimsInWords(two)).toMatchObject([{ mention: 'The mayor', name: null, sure: false }]);
  });

  it('by a role are resolved to whoever holds an office that it paraphrases', () => {
    const text = 'Foreign Minister Anna Berg met Coach Jon Dahl. The top diplomat said the dam would hold.';
    expect(claimsInWords(text)).toMatchObject([{ name: 'Anna Berg' }]);
    const none = 'Actor Anna Berg met Coach Jon Dahl. The top diplomat said the dam would hold.';
    expect(claimsInWords(none)).toMatchObject([{ name: 'The top diplomat' }]);
  });

  it('by a pronoun are whoever spoke just before', () => {
    const text = '“The dam will hold,” Anna Berg said. She added that the mill was lost.';
    expect(claimsInWords(text)[1]).toMatchObject({ mention: 'She', name: 'Anna Berg', sure: true });
  });

  it('by a pronoun are never of the other gender', () => {
    const text = '“The dam will hold,” Anna Berg said. He said the mill was lost.';
    expect(claimsInWords(text)[1]).toMatchObject({ mention: 'He', name: null, sure: false });
  });

  it('by a pronoun stay open between two who are as near', () => {
    const text = 'Jon Dahl and Per Lund met. He said the mill was lost.';
    expect(claimsInWords(text)[0]?.sure).toBe(false);
  });

  it('are not taken from a headline or a caption', () => {
    const text =
      'Mayor Berg Says Dam Will Hold Through Spring Floods\n\nFile photo of Jon Dahl saying the dam holds. REUTERS/Per Lund\n\nAnna Berg said the dam would hold.';
    expect(claimsInWords(text)).toMatchObject([{ mention: 'Anna Berg', name: 'Anna Berg' }]);
  });

  it('unnamed keep the words of the text as their name', () => {
    expect(claimsInWords('Two officials said the dam would hold.')).toMatchObject([
      { name: 'Two officials', sure: true },
    ]);
    expect(claimsInWords('Officials in the capital say the dam will hold.')).toMatchObject([
      { mention: 'Officials in the capital' },
    ]);
  });

  it('stay whole with what describes them', () => {
    expect(claimsInWords('An engineer who was at the dam said it would hold.')).toMatchObject([
      { mention: 'An engineer' },
    ]);
    expect(claimsInWords('A survey released in March found that the dam would hold.')).toMatchObject([
      { mention: 'A survey' },
    ]);
    expect(claimsInWords('In her report Anna Berg said the dam would hold.')).toMatchObject([
      { mention: 'Anna Berg' },
    ]);
  });

  it('sign a quotation after a dash that ends the line, where nothing but a name follows', () => {
    const text = '“The dam has been our home for longer than anyone can tell.” ― Anna Berg';
    expect(claimsInWords(text)).toMatchObject([{ mention: 'Anna Berg', name: 'Anna Berg' }]);
    const goesOn = '“The dam has been our home for years” — Anna Berg wept as the crowd heard it.';
    expect(claimsInWords(goesOn).map(({ name }) => name)).toEqual([null]);
  });

  it('hand over to the next line by a colon, not by a full stop', () => {
    const quotation = '\n\n“Nobody has looked after the wall since the last keeper left the town.”';
    expect(claimsInWords(`The Coast Herald reports:${quotation}`)).toMatchObject([{ name: 'Coast Herald' }]);
    expect(claimsInWords(`Anna Berg made this remark:${quotation}`)).toMatchObject([{ name: 'Anna Berg' }]);
    const before = 'Jon Dahl said the dam would hold.\n\nPartial transcript as follows:';
    expect(claimsInWords(`${before}${quotation}`).at(-1)).toMatchObject({ name: 'Jon Dahl' });
    expect(claimsInWords(`Anna Berg made no remark.${quotation}`)).toMatchObject([{ name: null }]);
  });

  it('are never a day, whatever stands after the verb', () => {
    expect(
      claimsInWords('“The dam will hold,” Berg, a friend of the keeper, said Monday on the radio.'),
    ).toMatchObject([{ mention: 'Berg' }]);
    expect(claimsInWords('“The dam will hold,” said Okafor on Monday.')).toMatchObject([
      { mention: 'Okafor' },
    ]);
  });

  it('may long have said it', () => {
    expect(claimsInWords('Berg has long said that the dam would hold.')).toMatchObject([
      { mention: 'Berg', cue: 'said' },
    ]);
  });

  it('are named by a description where it says more than a role', () => {
    expect(claimsInWords('The Ruritanian governor said the dam would hold.')).toMatchObject([
      { name: 'The Ruritanian governor', sure: false },
    ]);
    expect(claimsInWords('The governor said the dam would hold.')).toMatchObject([
      { name: null, sure: false },
    ]);
  });

  it('by what a body is are the one that has just been named, if it is the only one', () => {
    const text = (names: string) => `${names} shut the mill on Monday. The company said the dam would hold.`;
    const kestrel = 'Kestrel Holdings';
    const one = text(kestrel);
    expect(claimsInWords(one, [entityOf(one, 'o1', 'organisation', kestrel)])).toMatchObject([
      { mention: 'The company', name: kestrel, sure: false },
    ]);
    const two = text(`${kestrel} and Marlow Freight`);
    const entities = [
      entityOf(two, 'o1', 'organisation', kestrel),
      entityOf(two, 'o2', 'organisation', 'Marlow Freight'),
    ];
    expect(claimsInWords(two, entities)).toMatchObject([{ name: 'The company' }]);
  });

  it('described when they first speak are still who they were when the description is shortened', () => {
    const text =
      'An official familiar with the dam said it would hold. The river rose. The official said the mill was lost.';
    expect(claimsInWords(text).map(({ name }) => name)).toEqual([
      'An official familiar with the dam',
      'An official familiar with the dam',
    ]);
  });

  it('by a pronoun are nobody whom their own words name', () => {
    const text = 'Anna Berg said the wall leaked. Eva Dahl came by. Dahl hid under a desk, she said.';
    expect(claimsInWords(text).at(-1)).toMatchObject({ mention: 'she', name: 'Anna Berg' });
    const fronted = 'Anna Berg said the wall leaked. When Eva Dahl came by, she said the mill was lost.';
    expect(claimsInWords(fronted).at(-1)?.name).not.toBe(null);
  });

  it('by "they" are the several that the sentence before is about, never one person', () => {
    expect(
      claimsInWords('Several engineers have warned of floods. They say the dam is weak.').at(-1),
    ).toMatchObject({ mention: 'They', name: 'Several engineers', sure: false });
    expect(claimsInWords('Anna Berg has warned of floods. They say the dam is weak.').at(-1)).toMatchObject({
      name: null,
    });
  });
});
