import { lastSeen } from '../../lib/anchoring/kept-passage.ts';
import type { Annotation } from '../../lib/store/types.ts';
import { PassageBadge } from '../annotation/passage-badge.tsx';
import { WordDiff } from '../annotation/word-diff.tsx';
import { day } from '../controls/day.ts';

interface PassageStateProps {
  annotation: Annotation;
  /** BCP 47 of the article. */
  language: string | null;
}

/** What became of a highlight's passage when its article was last read; nothing for one that stood as it was. */
export function PassageState({ annotation, language }: PassageStateProps) {
  const { quote, found } = annotation;
  if (!found || found.status === 'exact') return null;
  const seen = day(new Date(lastSeen(annotation)));
  const diff = found.words === null ? null : <WordDiff then={quote} now={found.words} language={language} />;
  if (found.status === 'lost') {
    return (
      <PassageBadge status="lost">
        No longer in the article on {day(new Date(found.at))}. Last seen on {seen}
        {diff ? <>, worded: {diff}</> : '.'}
      </PassageBadge>
    );
  }
  return (
    <PassageBadge status="changed">
      Worded differently when last seen on {seen}
      {diff ? <>: {diff}</> : '.'}
    </PassageBadge>
  );
}
