/** The product's sign and name; the sign is public/icon.svg in the colours of the surface. */
export function Wordmark() {
  return (
    <span class="pm-wordmark">
      <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" focusable="false">
        <rect class="pm-wordmark-tile" width="32" height="32" rx="7" />
        <path class="pm-wordmark-stroke" d="M0 19h32v6H0z" />
        <path
          class="pm-wordmark-quotes"
          d="M14.8 5C9 6.4 5 10.9 5 17.3V25h10v-9.5h-4.8c.4-2.7 2.3-4.6 5.6-5.7zM27.3 5C21.5 6.4 17.5 10.9 17.5 17.3V25h10v-9.5h-4.8c.4-2.7 2.3-4.6 5.6-5.7z"
        />
      </svg>
      Pressmark
    </span>
  );
}
