import type { GlyphName } from '../controls/glyphs.ts';
import { Icon } from '../controls/icon.tsx';

export interface FilterChoice {
  name: string;
  count: number;
}

interface LibraryFiltersProps {
  tag: string | null;
  outlet: string | null;
  tags: readonly FilterChoice[];
  outlets: readonly FilterChoice[];
  onTag: (tag: string | null) => void;
  onOutlet: (outlet: string | null) => void;
}

/** The tags and outlets to choose one of each from; the chosen one let go by pressing it again. */
export function LibraryFilters({ tag, outlet, tags, outlets, onTag, onOutlet }: LibraryFiltersProps) {
  if (tags.length === 0 && outlets.length === 0) return null;
  return (
    <aside class="pm-filters" aria-label="Filters">
      <Filter title="Tags" icon="tag" choices={tags} chosen={tag} onChoose={onTag} />
      <Filter title="Outlets" icon="globe" choices={outlets} chosen={outlet} onChoose={onOutlet} />
    </aside>
  );
}

interface FilterProps {
  title: string;
  icon: GlyphName;
  choices: readonly FilterChoice[];
  chosen: string | null;
  onChoose: (name: string | null) => void;
}

function Filter({ title, icon, choices, chosen, onChoose }: FilterProps) {
  if (choices.length === 0) return null;
  return (
    <section class="pm-filter">
      <h2 class="pm-filter-title">{title}</h2>
      <ul>
        {choices.map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              class="pm-filter-choice"
              aria-pressed={name === chosen}
              onClick={() => onChoose(name === chosen ? null : name)}
            >
              <Icon name={name === chosen ? 'check' : icon} />
              <span class="pm-filter-name" dir="auto">
                {name}
              </span>
              <span class="pm-count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
