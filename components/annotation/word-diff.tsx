import { useMemo } from 'preact/hooks';
import { wordChanges } from './word-changes.ts';

interface WordDiffProps {
  /** The words when they were kept. */
  then: string;
  now: string;
  /** BCP 47 */
  language?: string | null | undefined;
}

/**
 * A passage then and now in one: what went is struck out, what came is underlined, and both are said in words to those who hear
 * them, as screen readers pass over `del` and `ins`.
 */
export function WordDiff({ then, now, language = null }: WordDiffProps) {
  const changes = useMemo(() => wordChanges(then, now, language), [then, now, language]);
  return (
    <span class="pm-diff" dir="auto" lang={language ?? undefined}>
      {changes.map(({ kind, text }, i) =>
        kind === 'same' ? (
          text
        ) : kind === 'gone' ? (
          <del key={i}>
            <Said lang="en">removed: </Said>
            {text}
            <Said>; </Said>
          </del>
        ) : (
          <ins key={i}>
            <Said lang="en">added: </Said>
            {text}
            <Said>; </Said>
          </ins>
        ),
      )}
    </span>
  );
}

function Said({ lang, children }: { lang?: string; children: string }) {
  return (
    <span class="pm-hidden" lang={lang}>
      {children}
    </span>
  );
}
