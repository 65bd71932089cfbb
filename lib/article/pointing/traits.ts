import { isStableName, partBesideHash } from './stable-name.ts';

/** Something about an element that other pages of its site are likely to share. */
export interface Trait {
  /** A simple selector: `.story-body`, `[itemprop~="articleBody"]`. */
  selector: string;
  /** How much it says of what the element is for. */
  weight: number;
}

const PLAIN_TAG = /^[a-z][a-z0-9-]*$/;
const PLAIN_VALUE = /^[\w\u00a0-\uffff.:/-]+$/;
/** Elements whose name says what they are for. */
const TELLING = new Set([
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'blockquote',
  'form',
]);
/** Attributes by which a newsroom's own scripts and tests know an element. */
const NAMING =
  /^data-(?:[a-z-]+-)?(?:test-?id|test|qa|cy|component|component-name|module|block|type|name|role|area|section|region|widget|element|slot|zone)$/;
const SAYS_WHAT =
  /article|story|body|content|text|prose|entry|newsletter|related|recommend|promo|teaser|comment|caption|share|social|subscri|advert|paywall|sidebar|byline|author|live|embed/i;
/** What tells one of its kind from another: WordPress writes an article's topics into its classes, BEM a variant behind "--". */
const OF_ONE = /^(?:category|cat|tag|author|topic|section|status|format|lang)-|--|-(?:is|has)-/i;
/** Of the weight of what is taken only where nothing better is. */
const LAST_RESORT = 0.5;

/** How an element's name is written in a selector; `*` for names that would need escapes. */
export function tagOf(element: Element): string {
  return PLAIN_TAG.test(element.localName) ? element.localName : '*';
}

/** What an element can be known by on other pages, the most telling first; [] for one like any other. */
export function traitsOf(element: Element): Trait[] {
  const traits: Trait[] = [];
  const { id } = element;
  if (isStableName(id)) traits.push({ selector: `#${id}`, weight: 6 + says(id) });
  for (const name of words(element.getAttribute('itemprop')))
    if (isStableName(name)) traits.push({ selector: `[itemprop~="${name}"]`, weight: 8 });
  for (const { name, value } of element.attributes) {
    if (NAMING.test(name) && PLAIN_VALUE.test(value) && isStableName(value.replace(/[.:/]/g, '-')))
      traits.push({ selector: `[${name}="${value}"]`, weight: 5 + says(value) });
  }
  for (const name of words(element.getAttribute('class'))) {
    if (isStableName(name)) {
      const weight = OF_ONE.test(name) ? LAST_RESORT : 4 + says(name);
      traits.push({ selector: `.${name}`, weight });
    } else {
      const part = partBesideHash(name);
      if (part) traits.push({ selector: `[class*="${part}"]`, weight: 3 + says(part) });
    }
  }
  const role = element.getAttribute('role');
  if (role && isStableName(role)) traits.push({ selector: `[role="${role}"]`, weight: 2.5 });
  const tag = tagOf(element);
  if (TELLING.has(tag) || tag.includes('-'))
    traits.push({ selector: tag, weight: tag.includes('-') ? 4 : 2 });
  const better = traits.filter(({ weight }) => weight > LAST_RESORT);
  return (better.length > 0 ? better : traits).sort((a, b) => b.weight - a.weight);
}

function says(name: string): number {
  return SAYS_WHAT.test(name) ? 2 : 0;
}

function words(value: string | null): string[] {
  return [...new Set((value ?? '').split(/\s+/).filter((word) => word !== ''))];
}
