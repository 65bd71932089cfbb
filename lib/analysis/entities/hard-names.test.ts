import { describe, expect, it } from 'vitest';
import { recogniserFrom } from '../../../cli/names-model.ts';
import { findEntities } from './find-entities.ts';

const recognise = recogniserFrom();

/** "type name: mention | mention", in order. */
function found(text: string): string[] {
  return findEntities(text, {}, recognise).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map((span) => text.slice(...span)).join(' | ')}`,
  );
}

describe('types of unknown names', () => {
  it('tells what an unknown word names by its place in the sentence', () => {
    expect(found('“It is late,” says Zorvex.')).toEqual(['person Zorvex: Zorvex']);
    expect(found('She lives in Zorvex.')).toEqual(['place Zorvex: Zorvex']);
    expect(found('The Zorvex Bank paid its crews.')).toEqual(['organisation Zorvex Bank: Zorvex Bank']);
  });

  it('takes a known firm and a word for no person; its part is a firm', () => {
    expect(found('He bought a Samsung Emma.').filter((name) => name.startsWith('person'))).toEqual([]);
    expect(found('He works at Samsung Electronics.')).toEqual([
      'organisation Samsung Electronics: Samsung Electronics',
    ]);
  });

  it('takes a surname alone for the person of the text, even where it is a town’s name, unless something happens there', () => {
    expect(found('Singer Lia Paris was late. In the evening Paris was tired, and Paris said so.')).toEqual([
      'person Lia Paris: Lia Paris | Paris | Paris',
    ]);
    expect(found('Singer Lia Paris was late in Paris.')).toEqual([
      'person Lia Paris: Lia Paris',
      'place Paris: Paris',
    ]);
  });
});

describe('words in capitals', () => {
  it('drops headings and emphasis, and keeps names in capitals', () => {
    expect(found('RISKS AND LOSSES\n\nThe harbours were cold. The HARBOURS had BIG doors.')).toEqual([]);
    expect(found('WARNING: GRAPHIC DETAIL follows.')).toEqual([]);
    expect(found('The ships of NATO came.')).toEqual(['organisation NATO: NATO']);
  });

  it('takes counted, measured or explained abbreviations for terms, not for organisations', () => {
    expect(found('A folding wing boat (FWB) sank. The FWB was old.')).toEqual([]);
    expect(found('Two ZKVs came, and the ZKV was new.')).toEqual([]);
    expect(found('It has 40 ZV, and the ZV is low.')).toEqual([]);
    expect(found('A special harbour team (SHT) came. The SHT left.')).toEqual([
      'organisation SHT: SHT | SHT',
    ]);
  });

  it('reads Xi as a surname', () => {
    expect(found('Xi Jinping spoke. Xi was glad, and Xi left.')).toEqual([
      'person Xi Jinping: Xi Jinping | Xi | Xi',
    ]);
  });
});

describe('which mentions are one', () => {
  it('keeps relatives of one surname apart', () => {
    expect(found('George and Anna Kovel spoke. The elder Kovel left. Then Kovel paid.')).toEqual([
      'person George Kovel: George',
      'person Anna Kovel: Anna Kovel',
      'person elder Kovel: Kovel',
      'person Kovel: Kovel',
    ]);
    expect(found('Anna Kovel spoke. The younger crew left. Then Kovel paid.')).toEqual([
      'person Anna Kovel: Anna Kovel | Kovel',
    ]);
  });

  it('keeps a firm apart from its branch, and joins it to its full name', () => {
    expect(found('The firm Zorvex paid. Zorvex Hotels did not.')).toEqual([
      'organisation Zorvex: Zorvex',
      'organisation Zorvex Hotels: Zorvex Hotels',
    ]);
    expect(found('The firm Zorvex paid. Zorvex Corporation did not.')).toEqual([
      'organisation Zorvex Corporation: Zorvex | Zorvex Corporation',
    ]);
  });

  it('joins a state to its country and the adjective of a people to its noun, but not the City of Mexico', () => {
    expect(found('The Republic of Chile and Chile agreed.')).toEqual([
      'place Chile: Republic of Chile | Chile',
    ]);
    expect(found('Swedish ships came with Swedes.')).toEqual(['group Swedish: Swedish | Swedes']);
    expect(found('The City of Mexico and Mexico agreed.')).toHaveLength(2);
  });

  it('gives a people of two names as one, and two peoples beside each other as two', () => {
    expect(found('Many African Americans and Chilean Americans came.')).toEqual([
      'group African Americans: African Americans',
      'group Chilean Americans: Chilean Americans',
    ]);
    expect(found('Chilean and American ships came.')).toHaveLength(2);
  });

  it('joins an acronym written like a word to the name it stands behind, where the letters fit', () => {
    expect(found('The Northern Fishery Board (Nfb) paid. Later Nfb left.')).toEqual([
      'organisation Northern Fishery Board: Northern Fishery Board | Nfb | Nfb',
    ]);
    expect(found('The Northern Fishery Board (Zorv) paid.')).toHaveLength(2);
  });
});

describe('borders of names', () => {
  it('begins a person behind a role, a firm or a place without a comma', () => {
    expect(found('Chief Executive Emma Kovel left.')).toEqual(['person Emma Kovel: Emma Kovel']);
    expect(found('Crews of Northern Bank met Minister Emma Kovel.')).toEqual([
      'organisation Northern Bank: Northern Bank',
      'person Emma Kovel: Emma Kovel',
    ]);
    expect(found('The Emma Kovel Bank left.')).toEqual(['organisation Emma Kovel Bank: Emma Kovel Bank']);
  });

  it('keeps a surname that is also a title, but not a title behind a comma', () => {
    expect(found('Tessa Bishop spoke. Bishop said so.')).toEqual([
      'person Tessa Bishop: Tessa Bishop | Bishop',
    ]);
    expect(found('Tessa Kovel spoke. Bishop Adam Reed was there.')).toEqual([
      'person Tessa Kovel: Tessa Kovel',
      'person Adam Reed: Adam Reed',
    ]);
  });

  it('takes what an office is for as no person', () => {
    expect(found('The High Commissioner for Human Rights spoke.')).toEqual([]);
    expect(found('The Minister for Roads Peter Kovel spoke.')).toEqual(['person Peter Kovel: Peter Kovel']);
  });

  it('does not cut "Co-ordinating" at the hyphen, and cuts "Oslo-based"', () => {
    expect(found('The Harbour Co-ordinating Council met an Oslo-based crew.')).toEqual([
      'organisation Harbour Co-ordinating Council: Harbour Co-ordinating Council',
      'place Oslo: Oslo',
    ]);
  });

  it('knows states behind a town by their short forms', () => {
    expect(found('He lives in Albany, N.Y., today.')).toEqual(['place Albany: Albany', 'place N.Y.: N.Y.']);
  });
});
