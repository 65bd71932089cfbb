import { Button } from '../controls/button.tsx';

interface CorrectRowProps {
  /** False while the page is being read: the row is there already, so that nothing moves under the pointer. */
  isReady: boolean;
  hasArticle: boolean;
  /** How many rules of the reader hold on this page. */
  rules: number;
  onPoint: (kind: 'article' | 'not') => void;
  onOpenRules: () => void;
}

/** The way to say that the wrong text is read. */
export function CorrectRow({ isReady, hasArticle, rules, onPoint, onOpenRules }: CorrectRowProps) {
  return (
    <section class="pm-correct-row" aria-label="Correct what is read">
      <Button look="quiet" icon="point" disabled={!isReady} onClick={() => onPoint('article')}>
        This is the article…
      </Button>
      {hasArticle ? (
        <Button look="quiet" disabled={!isReady} onClick={() => onPoint('not')}>
          Not part of it…
        </Button>
      ) : null}
      {rules > 0 ? (
        <Button look="quiet" class="pm-correct-rules" onClick={onOpenRules}>
          {rules === 1 ? '1 rule' : `${rules} rules`}
        </Button>
      ) : null}
    </section>
  );
}
