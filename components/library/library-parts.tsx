interface LibraryPartsProps {
  shown: 'highlights' | 'watched' | 'name';
  /** How many names are watched. */
  watched: number;
}

/** The way from one part of the library to another. */
export function LibraryParts({ shown, watched }: LibraryPartsProps) {
  return (
    <nav class="pm-library-parts" aria-label="Library">
      <a
        href="#highlights"
        class="pm-library-part"
        aria-current={shown === 'highlights' ? 'page' : undefined}
      >
        Highlights
      </a>
      <a href="#watched" class="pm-library-part" aria-current={shown === 'watched' ? 'page' : undefined}>
        Watched names <span class="pm-count">{watched.toLocaleString('en')}</span>
      </a>
    </nav>
  );
}
