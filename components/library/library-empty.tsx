import { EmptyState } from '../controls/empty-state.tsx';

/** Why the list is empty: nothing kept yet, or nothing that fits. */
export function LibraryEmpty({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState icon="search" title="Nothing fits">
        <p>No highlight has all of this. Try fewer words, or clear the filters.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="library" title="Your library starts with one sentence">
      <p>
        Open an article, select words worth keeping and pick a colour. Quote, note and source come here by
        themselves.
      </p>
    </EmptyState>
  );
}
