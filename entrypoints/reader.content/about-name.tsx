import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NameActions } from '../../components/card/name-actions.tsx';
import { OtherArticles } from '../../components/card/other-articles.tsx';
import { WikipediaLink } from '../../components/card/wikipedia-link.tsx';
import type { EntityMark } from '../../lib/marks/mark.ts';
import type { ReadArticle } from '../../lib/reading/read-article.ts';
import type { NamingArticle } from '../../lib/store/watched-types.ts';
import { standaloneKeys } from '../../lib/watching/same-name.ts';
import type { Desk } from './desk.ts';
import { stopWatching, watchName } from './watch-name.ts';

/** How many other articles the card lists. */
const MOST_LISTED = 3;

interface AboutNameProps {
  desk: Desk;
  read: ReadArticle;
  mark: EntityMark;
}

/** What the card of a name has besides its mentions: watching it, the reader's other articles that have it, and Wikipedia. */
export function AboutName({ desk, read, mark }: AboutNameProps) {
  const { entity } = mark;
  const name = desk.watching.names.value.find((each) => each.read === read)?.names.get(entity);
  const watched = desk.watching.here.value.get(entity) ?? [];
  const others = useSignal<{ items: NamingArticle[]; total: number }>({ items: [], total: 0 });
  const asked = name && { name: name.name, type: name.type, keys: standaloneKeys(name) };
  // What is listed depends on what is watched, too.
  const stored = desk.watching.storedHere.value.get(entity) ?? [];
  const question = asked && JSON.stringify([asked, read.key, stored.map(({ id }) => id)]);
  useEffect(() => {
    if (!asked) return;
    let isWanted = true;
    desk.watchedPorts.naming(asked, [read.key], MOST_LISTED).then(
      (found) => {
        if (isWanted) others.value = found;
      },
      // The card is of use without them.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // Asked again when the name, not when the object that holds it, is another.
  }, [desk, others, question]);
  const [first] = entity.mentions;
  const failed = () => {
    desk.notice.value = { message: 'It could not be opened. Reload the page and try again.' };
  };
  return (
    <>
      <NameActions
        name={entity.name}
        watchedAs={watched.map(({ name }) => name)}
        canWatch={name !== undefined}
        hasMore={entity.mentions.length > 1}
        isAtFirst={mark.mention === 0}
        onWatch={() => name && watchName(desk, name)}
        onUnwatch={() => stopWatching(desk, watched)}
        onFirst={() => {
          if (first) desk.show(read.article.root, { ...mark, mention: 0, span: first }, { scroll: true });
        }}
      />
      {asked ? (
        <OtherArticles
          {...others.value}
          onOpen={(key) => void desk.watchedPorts.openArticle(key).catch(failed)}
          onAll={() => void desk.watchedPorts.openLibrary(asked).catch(failed)}
        />
      ) : null}
      <WikipediaLink name={entity.name} />
    </>
  );
}
