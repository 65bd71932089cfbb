import type { Claim, Entity, EntityType } from '../lib/analysis/types.ts';
import type { AnalyzedArticle } from './analyze.ts';
import { type Ink, inkOf } from './ink.ts';

const HEADINGS: [type: EntityType, heading: string][] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['date', 'Dates'],
  ['money', 'Money'],
  ['other', 'Other names'],
];

/** What was found in the articles of a page or text, for a person to read. Ends in a line break. */
export function reportOf(articles: readonly AnalyzedArticle[], { colours }: { colours: boolean }): string {
  if (articles.length === 0) return 'No article found.\n';
  const ink = inkOf(colours);
  const parts = articles.map((article) => reportArticle(article, ink));
  return `${parts.join(`\n${ink.faint('─'.repeat(60))}\n\n`)}`;
}

function reportArticle(article: AnalyzedArticle, ink: Ink): string {
  const lines = [ink.strong(article.title ?? firstLine(article.text))];
  const facts = [
    article.byline.length > 0 ? `by ${article.byline.join(', ')}` : null,
    article.publishedAt,
    article.language,
    `${article.text.split(/\s+/u).filter(Boolean).length} words`,
  ];
  lines.push(ink.faint(facts.filter((fact) => fact !== null).join(' · ')));
  for (const [type, heading] of HEADINGS) lines.push(...reportEntities(article.entities, type, heading, ink));
  lines.push(...reportClaims(article, ink));
  if (article.entities.length === 0 && article.claims.length === 0)
    lines.push('', 'Nothing found in it (names and claims are looked for in English).');
  return `${lines.join('\n')}\n`;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 100) || '(no title)';
}

function reportEntities(entities: readonly Entity[], type: EntityType, heading: string, ink: Ink): string[] {
  const found = entities
    .filter((entity) => entity.type === type)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (found.length === 0) return [];
  const names = found.map(({ name, mentions }) =>
    mentions.length > 1 ? `${name} ${ink.faint(`×${mentions.length}`)}` : name,
  );
  return ['', ink.strong(`${heading} (${found.length})`), `  ${names.join(', ')}`];
}

/** Whom a claim is listed under. */
function speakerOf({ speaker }: Claim, text: string): string {
  const said = speaker.name ?? (speaker.mention ? text.slice(...speaker.mention) : null);
  if (said === null) return 'not named';
  return speaker.sure ? said : `probably ${said}`;
}

function reportClaims({ claims, text }: AnalyzedArticle, ink: Ink): string[] {
  if (claims.length === 0) return [];
  const bySpeaker = new Map<string, Claim[]>();
  for (const claim of claims) {
    const speaker = speakerOf(claim, text);
    const known = bySpeaker.get(speaker);
    if (known) known.push(claim);
    else bySpeaker.set(speaker, [claim]);
  }
  const lines = ['', ink.strong(`Claims (${claims.length})`)];
  for (const [speaker, said] of bySpeaker) {
    lines.push(`  ${ink.speaker(speaker)}`);
    for (const claim of said) lines.push(`    ${reportClaim(claim, text, ink)}`);
  }
  return lines;
}

function reportClaim(claim: Claim, text: string, ink: Ink): string {
  const content = claim.content.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  const notes = [claim.kind, claim.cue ? `“${text.slice(...claim.cue).replace(/\s+/g, ' ')}”` : 'no cue'];
  if (claim.via) notes.push(`via ${claim.via.name}`);
  return `${content} ${ink.faint(`[${notes.join(', ')}]`)}`;
}
