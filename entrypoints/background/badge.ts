import { browser } from 'wxt/browser';

/** White on it stands at more than 4.5:1. */
const GROUND = '#b53a06';
const TITLE = 'Pressmark';

/**
 * Shows on the toolbar button of a tab how many watched names its articles have, and which in the button's title, which
 * is what a screen reader says. The browser takes both away when the tab goes to another page.
 */
export async function showBadge(tabId: number, names: readonly string[]): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setBadgeText({ tabId, text: names.length === 0 ? '' : String(names.length) }),
      action.setTitle({ tabId, title: titleFor(names) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** "Pressmark – 2 watched names here: Ana Ruiz, Orsa" */
export function titleFor(names: readonly string[]): string {
  if (names.length === 0) return TITLE;
  return `${TITLE} – ${names.length} watched ${names.length === 1 ? 'name' : 'names'} here: ${names.join(', ')}`;
}
