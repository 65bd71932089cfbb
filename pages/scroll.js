// A single page that reads on: the next article is fetched when the end comes near, the address follows the
// article being read (replaceState), and Home shows a list in its place without a reload (pushState), as
// does the way back. The first article has the page's own address, so that a reload finds it again.

const FIRST = 'tunisia-malta';
const NEXT = 'oman-port';
const OUTLET = 'The Meridian Wire';
/** How far below the window the end may be when the next article is fetched, in CSS pixels. */
const FETCH_AHEAD = 500;
/** An article is being read once its top has passed this part of the window's height. */
const READING_LINE = 0.4;

const stream = document.getElementById('stream');
const notice = document.getElementById('stream-status');
const firstArticle = stream.innerHTML;
/** @type {Promise<string> | null} */
let nextArticle = null;

history.scrollRestoration = 'manual';

/** The page's address for a story or a view, with whatever path the page was opened at. */
function addressOf(where) {
  if (where === FIRST) return location.pathname;
  return `${location.pathname}?${where === 'home' ? 'view' : 'story'}=${where}`;
}

/** What an address asks for: a story's name, or 'home'. */
function placeOf(search) {
  const query = new URLSearchParams(search);
  if (query.get('view') === 'home') return 'home';
  return query.get('story') === NEXT ? NEXT : FIRST;
}

function parse(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The next article's markup, fetched once; a failed fetch may be tried again. */
function fetchNext() {
  nextArticle ??= fetch(stream.dataset.next)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.text();
    })
    .catch((error) => {
      nextArticle = null;
      throw error;
    });
  return nextArticle;
}

const articles = () => [...stream.querySelectorAll('.node')];
const articleOf = (story) => stream.querySelector(`.node[data-story="${story}"]`);
const titleOf = (article) => article.querySelector('.node__title').textContent.trim();

/** Puts the next article after the first one, unless it is there or the reader has gone to the list. */
async function appendNext() {
  if (articleOf(NEXT)) return;
  notice.textContent = 'Loading the next story…';
  try {
    const html = await fetchNext();
    if (articleOf(FIRST) && !articleOf(NEXT)) stream.append(parse(html));
    notice.textContent = '';
  } catch {
    notice.textContent = 'The next story could not be loaded. Scroll to try again.';
  }
}

/** The list that Home shows: one teaser for each article, made from its own header. */
async function teaserList() {
  const markup = [firstArticle];
  await fetchNext().then(
    (html) => markup.push(html),
    () => undefined,
  );
  const list = document.createElement('div');
  list.className = 'stream-list';
  for (const html of markup) {
    const node = parse(html).querySelector('.node');
    const teaser = document.createElement('article');
    teaser.className = 'teaser teaser--lead';
    const link = document.createElement('a');
    link.href = addressOf(node.dataset.story);
    link.dataset.view = node.dataset.story;
    link.textContent = titleOf(node);
    const heading = document.createElement('h2');
    heading.className = 'teaser__title';
    heading.append(link);
    const media = document.createElement('div');
    media.className = 'teaser__media';
    media.append(node.querySelector('.node__media img'));
    teaser.append(media, heading);
    list.append(teaser);
  }
  return list;
}

/** Shows a story or the list for the address that is already set. */
async function show(place) {
  notice.textContent = '';
  if (place === 'home') {
    const list = await teaserList();
    if (placeOf(location.search) !== 'home') return;
    stream.replaceChildren(list);
    document.title = OUTLET;
    scrollTo(0, 0);
    return;
  }
  if (!articleOf(FIRST)) stream.replaceChildren(parse(firstArticle));
  if (place === NEXT) await appendNext();
  if (placeOf(location.search) !== place) return;
  const article = articleOf(place) ?? articleOf(FIRST);
  if (place === FIRST) scrollTo(0, 0);
  else article.scrollIntoView();
  document.title = `${titleOf(article)} | ${OUTLET}`;
}

/** Lets address and title follow the article on the reading line. */
function followReading() {
  const line = innerHeight * READING_LINE;
  const passed = articles().filter((article) => article.getBoundingClientRect().top <= line);
  const current = passed.at(-1) ?? articles()[0];
  if (!current || placeOf(location.search) === current.dataset.story) return;
  history.replaceState({ place: current.dataset.story }, '', addressOf(current.dataset.story));
  document.title = `${titleOf(current)} | ${OUTLET}`;
}

addEventListener(
  'scroll',
  () => {
    if (!articleOf(FIRST)) return;
    const left = stream.getBoundingClientRect().bottom - innerHeight;
    if (left < FETCH_AHEAD) void appendNext();
    followReading();
  },
  { passive: true },
);

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest('a[data-view]');
  if (!link) return;
  event.preventDefault();
  // A scroll just before the click may not have been told yet: the entry left behind must be what was read.
  followReading();
  const place = link.dataset.view;
  if (placeOf(location.search) !== place) history.pushState({ place }, '', addressOf(place));
  void show(place);
});

addEventListener('popstate', () => void show(placeOf(location.search)));

if (placeOf(location.search) !== FIRST) void show(placeOf(location.search));
