import type { Entity } from '../../lib/analysis/types.ts';
import { dateInFull } from '../controls/date-in-full.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { Icon } from '../controls/icon.tsx';
import { byType } from './by-type.ts';
import { isAnalysed, languageName } from './language-name.ts';

interface NamesPanelProps {
  entities: readonly Entity[];
  language: string | null;
  onGoTo: (entityId: string) => void;
}

/** Who and what the article names, by type, the most named first. */
export function NamesPanel({ entities, language, onGoTo }: NamesPanelProps) {
  if (entities.length === 0) return <NoNames language={language} />;
  return byType(entities).map(({ type, title, entities: named }) => (
    <section key={type} class={`pm-section pm-kind-${type}`}>
      <h2 class="pm-section-title">
        <Icon name={type} />
        {title} <span class="pm-count">{named.length}</span>
      </h2>
      <ul>
        {named.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              class="pm-row"
              title="Show in the article"
              onClick={() => onGoTo(entity.id)}
            >
              <span class="pm-row-words" dir="auto">
                {entity.name}
                <DateMeant entity={entity} />
              </span>
              <span class="pm-row-count">
                {entity.mentions.length}
                <span class="pm-hidden">{entity.mentions.length === 1 ? ' mention' : ' mentions'}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function DateMeant({ entity }: { entity: Entity }) {
  const date = dateInFull(entity);
  return date && <span class="pm-row-date"> {date}</span>;
}

function NoNames({ language }: { language: string | null }) {
  return (
    <EmptyState icon="person" title="No names found">
      {isAnalysed(language) ? (
        <p>This article names nobody that Pressmark is sure of.</p>
      ) : (
        <p>
          Names are looked for in English only so far, and this article is in{' '}
          {languageName(language) ?? 'another language'}.
        </p>
      )}
    </EmptyState>
  );
}
