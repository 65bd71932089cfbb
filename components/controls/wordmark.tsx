/** The product's sign and name; the sign is public/icon.svg in the colours of the surface. */
export function Wordmark() {
  return (
    <span class="pm-wordmark">
      <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" focusable="false">
        <rect class="pm-wordmark-tile" width="32" height="32" rx="7" />
        <path class="pm-wordmark-stroke" d="M4 19.500h24v6.500H4z" />
        <path
          class="pm-wordmark-quotes"
          d="M14.200 8.200C9.800 9.300 7 12.600 7 17.400V22.500h7.400v-7h-3.600c.2-2 1.500-3.500 4.100-4.400zM25.200 8.200C20.800 9.300 18 12.600 18 17.400V22.500h7.400v-7h-3.600c.2-2 1.500-3.500 4.100-4.400z"
        />
      </svg>
      Pressmark
    </span>
  );
}
