import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';

/**
 * A link to Wikipedia's search for a name. It has its address only once it is pressed: browsers look up the hosts of links
 * as soon as they are shown, and connect to them when they are pointed at, and nothing leaves the machine unasked.
 */
export function WikipediaLink({ name }: { name: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    const element = link.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const address = () => {
      element.href = `https://en.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
    };
    // A click alone is how assistive technology presses it.
    for (const type of ['pointerdown', 'contextmenu', 'click']) {
      element.addEventListener(type, address, { signal });
    }
    element.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') address();
      },
      { signal },
    );
    return () => {
      listening.abort();
      element.removeAttribute('href');
    };
  }, [name]);
  return (
    // biome-ignore lint/a11y/useValidAnchor: it gets its address when it is pressed.
    <a
      ref={link}
      class="pm-wikipedia"
      role="link"
      tabIndex={0}
      target="_blank"
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
    >
      <span>Search Wikipedia</span>
      <Icon name="open" />
      <span class="pm-hidden"> for {name}, in a new tab</span>
    </a>
  );
}
