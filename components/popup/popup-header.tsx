import { IconButton } from '../controls/button.tsx';
import { Stepper } from '../controls/stepper.tsx';
import { Wordmark } from '../controls/wordmark.tsx';
import { articleDate } from './article-date.ts';
import { languageName } from './language-name.ts';
import type { PopupArticle } from './popup-state.ts';

interface PopupHeaderProps {
  article: PopupArticle | null;
  /** 0-based, of `count` articles on the page. */
  index: number;
  count: number;
  onSelectArticle: (index: number) => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
}

/** Which article is shown, the way to the page's others, and the doors out. */
export function PopupHeader({ article, index, count, onSelectArticle, ...doors }: PopupHeaderProps) {
  return (
    <header class="pm-popup-header">
      <div class="pm-popup-bar">
        <Wordmark />
        {count > 1 ? (
          <Stepper
            of="article"
            index={index}
            count={count}
            onNext={() => onSelectArticle((index + 1) % count)}
            onPrevious={() => onSelectArticle((index + count - 1) % count)}
          />
        ) : null}
        <span class="pm-popup-doors">
          <IconButton icon="library" label="Open the library" onClick={doors.onOpenLibrary} />
          <IconButton icon="settings" label="Open the options" onClick={doors.onOpenOptions} />
        </span>
      </div>
      {article ? (
        <div class="pm-popup-article">
          <h1 class="pm-popup-title" dir="auto" lang={article.language ?? undefined}>
            {article.title}
          </h1>
          <Source {...article} />
        </div>
      ) : (
        <h1 class="pm-hidden">Pressmark</h1>
      )}
    </header>
  );
}

type SourceProps = Pick<PopupArticle, 'outlet' | 'language' | 'publishedAt' | 'modifiedAt'>;

function Source({ outlet, language, publishedAt, modifiedAt }: SourceProps) {
  const words = [outlet, articleDate(publishedAt, modifiedAt), languageName(language)].filter(
    (word) => word !== null,
  );
  return words.length > 0 ? <p class="pm-popup-source">{words.join(' · ')}</p> : null;
}
