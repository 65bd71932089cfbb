import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

/** "type name: mention | mention", in order. */
function found(text: string): string[] {
  return findEntities(text).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map((span) => text.slice(...span)).join(' | ')}`,
  );
}

describe('types of unknown names', () => {
  it('leaves a single unknown word open, unless its place in the sentence speaks for a type', () => {
    expect(found('A writer for Zorvex saw it.')).toEqual(['other Zorvex: Zorvex']);
    expect(found('“It is late,” says Zorvex.')).toEqual(['person Zorvex: Zorvex']);
    expect(found('She lives in Zorvex.')).toEqual(['place Zorvex: Zorvex']);
  });

  it('takes whom a statement was made to for a paper, but not a person with a first name', () => {
    expect(found('He told Kvelds Nytten that the quay was shut.')).toEqual([
      'organisation Kvelds Nytten: Kvelds Nytten',
    ]);
    expect(found('He told Anna Kovel that the quay was shut.')).toEqual(['person Anna Kovel: Anna Kovel']);
  });

  it('takes a known firm and a word for a product, not for a person; its part stays a firm', () => {
    expect(found('He bought a Samsung Emma.')).toEqual(['other Samsung Emma: Samsung Emma']);
    expect(found('He works at Samsung Electronics.')).toEqual([
      'organisation Samsung Electronics: Samsung Electronics',
    ]);
  });

  it('gives one word one type all through', () => {
    expect(
      found('Crews at Zorvex left. The shares of Zorvex fell, and the Zorvex group sued. Zorvex lost.'),
    ).toEqual(['organisation Zorvex: Zorvex | Zorvex | Zorvex | Zorvex']);
  });
});

describe('words in capitals', () => {
  it('drops headings and emphasis, and keeps names in capitals', () => {
    expect(found('RISKS AND LOSSES\n\nThe harbours were cold. The HARBOURS had BIG doors.')).toEqual([]);
    expect(found('WARNING: GRAPHIC DETAIL follows.')).toEqual([]);
    expect(found('The ships of NATO and of the ZKVR came.')).toEqual([
      'organisation NATO: NATO',
      'organisation ZKVR: ZKVR',
    ]);
  });

  it('takes counted, measured or explained abbreviations for terms, not for organisations', () => {
    expect(found('A folding wing boat (FWB) sank. The FWB was old.')).toEqual([]);
    expect(found('Two ZKVs came, and the ZKV was new.')).toEqual([]);
    expect(found('It has 40 ZV, and the ZV is low.')).toEqual([]);
    expect(found('A special harbour team (SHT) came. The SHT left.')).toEqual([
      'organisation SHT: SHT | SHT',
    ]);
  });

  it('reads Xi as a surname and XI as a number', () => {
    expect(found('Xi Jinping spoke. Xi was glad, and Xi left.')).toEqual([
      'person Xi Jinping: Xi Jinping | Xi | Xi',
    ]);
    expect(found('They read part XI aloud.')).toEqual([]);
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
    expect(found('Northern Bank Emma Kovel left.')).toEqual([
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

  it('knows states behind a town by their short forms, which elsewhere are other names', () => {
    expect(found('He lives in Mesa, Ore., not in Albany, N.Y., today.')).toEqual([
      'place Mesa: Mesa',
      'place Ore: Ore',
      'place Albany: Albany',
      'place N.Y.: N.Y.',
    ]);
    expect(found('“It is late,” said Ore.')).toEqual(['person Ore: Ore']);
  });
});
