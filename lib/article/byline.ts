import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { personNames } from './person-names.ts';
import { printedText } from './printed-text.ts';
import { nearHeadline, type Scope } from './scope.ts';

const MARKED = '[itemprop~="author"],[rel~="author"]';
const NAMED =
  '[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author" i],[data-testid*="byline" i]';
/** Links to a page about a writer, by what sites of many languages call it in the address. */
const PROFILES =
  'a[href*="/author"],a[href*="/autor"],a[href*="/auteur"],a[href*="/people/"],a[href*="/journalist"],a[href*="/staff/"],a[href*="/profile/"],a[href*="/redaktion/"]';

/**
 * Who signed an article: the persons named by its JSON-LD (with the agencies named beside them), by the head (where that means
 * this article), by microdata and links marked as the author's, by what the page prints as a byline near the headline or in a
 * line of its own at either end of the body; where no person is named anywhere, the newsroom or agency that the JSON-LD names.
 *
 * @param body the elements of the article's body
 */
export function bylineOf(
  clues: PageClues,
  linked: LinkedArticle | null,
  scope: Scope,
  ofPage: boolean,
  notPersons: readonly string[],
  body: readonly Element[] = [],
): string[] {
  const named = linked?.author.length ? linked.author : (linked?.creator ?? []);
  const whole = named.filter(({ name }) => isNewsroomWithOthers(name, notPersons));
  const persons = named.flatMap(({ name, type }) =>
    /Organization/.test(type) ? [] : personNames(name, notPersons, /Person/.test(type)),
  );
  if (persons.length > 0 && whole.length === 0) {
    const beside = named.flatMap(({ name, type }) =>
      /Organization/.test(type) ? newsrooms(name) : agenciesIn(name),
    );
    return unique([...persons, ...beside]);
  }
  if (whole.length > 0) return unique(whole.flatMap(({ name }) => newsrooms(name)));
  if (ofPage) {
    const signed = clues.meta(
      'author',
      'article:author',
      'parsely-author',
      'byl',
      'dc.creator',
      'dcterms.creator',
      'sailthru.author',
      'cxenseparse:author',
      'twitter:misc:written by',
      // Cards for chat programs name two facts of their choice; WordPress plugins put the author first.
      ...(/written by|verfasst von|geschrieben von|escrito por|écrit par|scritto da/i.test(
        clues.meta('twitter:label1') ?? '',
      )
        ? ['twitter:data1']
        : []),
    );
    const organisations = named.filter(({ type }) => /Organization/.test(type)).map(({ name }) => name);
    const fromHead = personNames(signed ?? '', [...notPersons, ...organisations]);
    if (fromHead.length > 0 && !isRefused(signed ?? '', named))
      return unique([...fromHead, ...agenciesIn(signed ?? '')]);
  }
  return (
    fromElements(nearHeadline(scope, MARKED), notPersons) ??
    fromElements(nearHeadline(scope, NAMED), notPersons) ??
    fromElements(nearHeadline(scope, PROFILES), notPersons) ??
    fromSignature(body, notPersons) ??
    unique(named.flatMap(({ name }) => newsrooms(name)))
  );
}

/** Whether the head names an agency's office where the JSON-LD names the newsroom's staff: "Associated Press in Valencia". */
function isRefused(signed: string, named: LinkedArticle['author']): boolean {
  return named.length > 0 && /\s(?:in|at)\s/.test(signed);
}

const AGENCY =
  /(?:^|[\s,/(&])(dpa|afp|apa|sda|ansa|efe|epa|kna|epd|sid|tass|pti|ani|ap|reuters|bloomberg|anadolu|yonhap|xinhua)(?=$|[\s,/)&])/gi;

/** "Ann Ree und Bo Lunt, dpa" names an agency too. */
function agenciesIn(name: string): string[] {
  return [...name.matchAll(AGENCY)].flatMap(([, agency]) => agency ?? []);
}

/** A newsroom's or an agency's name as given; addresses are none. */
function newsrooms(name: string): string[] {
  const text = name.replace(/\s+/g, ' ').trim();
  return text.length > 1 && text.length <= 60 && !/https?:|@|\/\//.test(text) ? [text] : [];
}

/** "The Harbour Post and AFP" is one author, not two. */
function isNewsroomWithOthers(name: string, notPersons: readonly string[]): boolean {
  return notPersons.some((other) => {
    const rest = name.trim().toLowerCase();
    return other.length > 2 && rest.startsWith(`${other.toLowerCase()} `) && rest.length > other.length + 3;
  });
}

const SHORTEST_NAME = 2;
const LONGEST_SIGNATURE = 60;

/** The name that stands alone and in bold at the beginning or the end of the body, as in papers without a byline field. */
function fromSignature(body: readonly Element[], notPersons: readonly string[]): string[] | null {
  const ends = [...body.slice(0, 4), ...body.slice(-2).reverse()];
  const above = body[0]?.previousElementSibling;
  const below = body.at(-1)?.nextElementSibling;
  for (const element of [...ends, above, above?.previousElementSibling, below]) {
    const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!element || text.length > LONGEST_SIGNATURE || /[.!?:…]$/.test(text)) continue;
    const bold = element.querySelector('strong,b');
    if (!bold || bold.textContent?.replace(/\s+/g, ' ').trim() !== text) continue;
    const parts = text.split('/').map((part) => personNames(part, notPersons));
    const words = text.split(/[\s/]+/);
    if (words.length < SHORTEST_NAME || words.length > 6) continue;
    // A subheading has words in small letters; a name has none but particles.
    if (words.some((word) => /^\p{Ll}{4,}/u.test(word)) || parts.some((names) => names.length === 0))
      continue;
    if (/^h[1-6]$/.test(element.localName)) continue;
    return unique(parts.flat());
  }
  return null;
}

function fromElements(elements: readonly Element[], notPersons: readonly string[]): string[] | null {
  const [first, ...rest] = elements
    .map((element) => ({ element, names: namesIn(element, notPersons) }))
    .filter(({ names }) => names.length > 0);
  if (!first) return null;
  // Two authors often have an element each, side by side.
  const beside = rest.filter(
    ({ element }) =>
      element.parentElement === first.element.parentElement && element.className === first.element.className,
  );
  return unique([first, ...beside].flatMap(({ names }) => names));
}

function namesIn(element: Element, notPersons: readonly string[]): string[] {
  const within =
    (printedText(element).trim().length < 80 && element.querySelector('a[rel~="author"],a.author')) || null;
  const named = element.querySelector('[itemprop="name"]') ?? within ?? element;
  const text = named.getAttribute('content') ?? printedText(named);
  return text.trim().length > 0 && text.length < 200 ? personNames(text, notPersons) : [];
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
