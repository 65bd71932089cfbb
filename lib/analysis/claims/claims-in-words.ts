import type { Span } from '../../text/span.ts';
import type { Entity, EntityType } from '../types.ts';
import { findClaims } from './find-claims.ts';

/** A claim as a test reads it: words in place of offsets. */
export interface ClaimInWords {
  content: string[];
  kind: string;
  cue: string | null;
  mention: string | null;
  name: string | null;
  sure: boolean;
  via: string | null;
}

/** For tests: the claims of a text in words. */
export function claimsInWords(text: string, entities: readonly Entity[] = []): ClaimInWords[] {
  const words = (span: Span | null): string | null => span && text.slice(span[0], span[1]);
  return findClaims(text, entities).map(({ content, kind, cue, speaker, via }) => ({
    content: content.map(([start, end]) => text.slice(start, end)),
    kind,
    cue: words(cue),
    mention: words(speaker.mention),
    name: speaker.name,
    sure: speaker.sure,
    via: via?.name ?? null,
  }));
}

/** For tests: an entity with all its mentions, by the words that name it. */
export function entityOf(
  text: string,
  id: string,
  type: EntityType,
  name: string,
  ...forms: string[]
): Entity {
  const mentions: Span[] = [];
  for (const form of [name, ...forms]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (!mentions.some(([start, end]) => at < end && start < at + form.length))
        mentions.push([at, at + form.length]);
    }
  }
  return { id, type, name, mentions: mentions.sort((a, b) => a[0] - b[0]) };
}
