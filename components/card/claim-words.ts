import type { ClaimKind, Speaker } from '../../lib/analysis/types.ts';

/** How the article gives a claim, as a reader would say it. */
export const CLAIM_KINDS: Record<ClaimKind, string> = {
  direct: 'In quotation marks',
  indirect: 'Paraphrase',
  mixed: 'Paraphrase with quoted words',
};

/** Who said it: "Ada Renn", "Probably Ada Renn" or "Not named". */
export function speakerLine(speaker: Pick<Speaker, 'name' | 'sure'>): string {
  if (speaker.name === null) return 'Not named';
  return speaker.sure ? speaker.name : `Probably ${speaker.name}`;
}

/**
 * The words of the text that stand for the speaker, where they say something else than the name: a pronoun,
 * a role, a shorter form. `null` where they would only say it twice.
 */
export function speakerInText(name: string | null, text: string | null): string | null {
  if (text === null || text.trim() === '' || text.trim() === name) return null;
  return text.trim();
}
