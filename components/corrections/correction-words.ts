import type { NameCorrection, NameType, NameVerdict } from '../../lib/analysis/corrections/types.ts';

const TYPES: Record<NameType, string> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  group: 'a group',
};

/** What the reader said, as a sentence: “Orsa” is a place. */
export function correctionSentence({ form, says }: Pick<NameCorrection, 'form' | 'says'>): string {
  return `“${form}” is ${verdictWords(says)}`;
}

function verdictWords(says: NameVerdict): string {
  switch (says.what) {
    case 'type':
      return TYPES[says.type];
    case 'not-a-name':
      return 'not a name';
    case 'same':
      return `the same as “${says.form}”`;
  }
}
