import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AnnotationCard, type ChangedPassage } from '../../components/annotation/annotation-card.tsx';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import type { CopyState } from '../../components/card/copy-button.tsx';
import { EntityCard } from '../../components/card/entity-card.tsx';
import { isName } from '../../lib/analysis/corrections/apply-corrections.ts';
import { isNoName } from '../../lib/analysis/corrections/readers-names.ts';
import type { Entity } from '../../lib/analysis/types.ts';
import { citation } from '../../lib/exchange/citation.ts';
import type { AnnotationMark, ClaimMark, EntityMark, Mark } from '../../lib/marks/mark.ts';
import type { ReadArticle } from '../../lib/reading/read-article.ts';
import { textOfSpans } from '../../lib/reading/text-of-spans.ts';
import { wordsNow } from '../../lib/reading/words-now.ts';
import { AboutName } from './about-name.tsx';
import { copyText } from './copy-text.ts';
import type { Desk, OpenMark } from './desk.ts';
import { acceptWords, startAttaching } from './move-highlight.ts';

/** The card of the mark that is open. */
export function OpenCard({ desk, open }: { desk: Desk; open: OpenMark }) {
  const read = desk.articleAt(open.root);
  if (!read) return null;
  const props = { desk, read };
  switch (open.mark.kind) {
    case 'entity':
      return <OpenEntity {...props} mark={open.mark} />;
    case 'claim':
      return <OpenClaim {...props} mark={open.mark} />;
    case 'annotation':
      return <OpenAnnotation {...props} mark={open.mark} startsInNote={open.startsInNote} />;
  }
}

interface OpenProps<M extends Mark> {
  desk: Desk;
  read: ReadArticle;
  mark: M;
}

function OpenEntity({ desk, read, mark }: OpenProps<EntityMark>) {
  const { entity, mention } = mark;
  const goTo = (step: number) => {
    const next = (mention + step + entity.mentions.length) % entity.mentions.length;
    const span = entity.mentions[next];
    if (span) desk.show(read.article.root, { ...mark, mention: next, span }, { scroll: true });
  };
  const { corrections } = desk.reading;
  const said = corrections.of(entity.name);
  return (
    <EntityCard
      key={entity.id}
      entity={entity}
      index={mention}
      correct={
        isName(entity.type)
          ? {
              isName: !said.some(isNoName),
              others: otherNames(entity, read.analysis?.entities ?? []),
              said,
              onSay: (says) => corrections.say(entity.name, says, Date.now()),
              onUndo: (correction) => corrections.undo(correction, Date.now()),
            }
          : null
      }
      onNext={() => goTo(1)}
      onPrevious={() => goTo(-1)}
      onKeep={(colour) =>
        desk.keep(read, mark.span, colour, { kind: 'entity', type: entity.type, name: entity.name }, KEPT)
      }
      onClose={() => desk.close()}
    >
      <AboutName desk={desk} read={read} mark={mark} />
    </EntityCard>
  );
}

/** The article's other names of the kind, the most mentioned first. */
function otherNames(entity: Entity, all: readonly Entity[]): string[] {
  return all
    .filter(({ id, type }) => id !== entity.id && type === entity.type)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => name);
}

function OpenClaim({ desk, read, mark }: OpenProps<ClaimMark>) {
  const { claim, index } = mark;
  const claims = read.analysis?.claims ?? [];
  const copied = useSignal<CopyState>('idle');
  useEffect(() => {
    copied.value = 'idle';
  }, [copied, index]);
  const text = read.map.text;
  const quote = textOfSpans(text, claim.content);
  const cue = claim.cue && text.slice(...claim.cue);
  const goTo = (step: number) => {
    const next = (index + step + claims.length) % claims.length;
    const found = claims[next];
    const span = found?.content[0];
    if (found && span)
      desk.show(read.article.root, { kind: 'claim', claim: found, index: next, span }, { scroll: true });
  };
  return (
    <ClaimCard
      claim={claim}
      quote={quote}
      speakerText={claim.speaker.mention && text.slice(...claim.speaker.mention)}
      cueText={cue}
      index={index}
      count={claims.length}
      copied={copied.value}
      onNext={() => goTo(1)}
      onPrevious={() => goTo(-1)}
      onCopy={async () => {
        const done = await copyText(citation(quote, claim.speaker, read.article.details));
        copied.value = done ? 'done' : 'failed';
      }}
      onKeep={(colour) => {
        const of = {
          kind: 'claim' as const,
          claimKind: claim.kind,
          speaker: claim.speaker.name,
          cue,
          via: claim.via?.name ?? null,
        };
        // A claim in two parts is kept as one passage, the attribution between them included.
        const last = claim.content.at(-1) ?? mark.span;
        desk.keep(read, [claim.content[0]?.[0] ?? mark.span[0], last[1]], colour, of, KEPT);
      }}
      onClose={() => desk.close()}
    />
  );
}

function OpenAnnotation({
  desk,
  read,
  mark,
  startsInNote,
}: OpenProps<AnnotationMark> & { startsInNote: boolean }) {
  const { id } = mark.annotation;
  const placed = desk.reading.placed.value.find(({ annotation }) => annotation.id === id);
  const knownTags = useSignal<string[]>([]);
  useEffect(() => {
    desk.reading.tags().then(
      (tags) => {
        knownTags.value = tags;
      },
      // Without the list one types tags in full, nothing more.
      () => undefined,
    );
  }, [desk, knownTags]);
  useEffect(() => {
    // Deleted elsewhere, in the popup or another tab: nothing is left to edit.
    if (!placed) desk.close();
  }, [desk, placed]);
  if (!placed) return null;
  const now = wordsNow(placed, desk.reading.articles.value);
  return (
    <AnnotationCard
      key={id}
      annotation={placed.annotation}
      status={desk.reading.statusOf(id)}
      changed={now === null ? null : changedPassage(desk, id, now, read)}
      knownTags={knownTags.value}
      startsInNote={startsInNote}
      onChange={(patch) => desk.reading.edit(id, patch, Date.now())}
      onDelete={() => desk.remove(id)}
      onClose={() => desk.close()}
    />
  );
}

function changedPassage(desk: Desk, id: string, now: string, { article }: ReadArticle): ChangedPassage {
  return {
    now,
    language: article.details.language,
    onAccept: () => acceptWords(desk, id),
    onAttach: () => startAttaching(desk, id),
  };
}

/** What is kept from a card opens as the new highlight, so that a note can be added there and then. */
const KEPT = { openCard: true };
