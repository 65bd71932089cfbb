// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { teachSlots } from './slots-in-tests.ts';
import { buildTextMap } from './text-map.ts';

beforeAll(() => {
  // happy-dom has no StaticRange; a static range is its four fields.
  globalThis.StaticRange ??= class {
    readonly startContainer: Node;
    readonly startOffset: number;
    readonly endContainer: Node;
    readonly endOffset: number;
    constructor(init: StaticRangeInit) {
      this.startContainer = init.startContainer;
      this.startOffset = init.startOffset;
      this.endContainer = init.endContainer;
      this.endOffset = init.endOffset;
    }
    get collapsed(): boolean {
      return this.startContainer === this.endContainer && this.startOffset === this.endOffset;
    }
  };
});

function mapOf(html: string, blocks = 'p', headline = 'h1') {
  document.body.innerHTML = html;
  return buildTextMap({
    headline: document.querySelector(headline),
    blocks: [...document.querySelectorAll(blocks)],
    omitted: [...document.querySelectorAll('[data-omit]')],
  });
}

function pick(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** What a range holds, as a reader would see it: skipped elements out, white space collapsed. */
function shown(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('the text of an article', () => {
  it('is the headline, a blank line and the blocks, and says where the body begins', () => {
    const map = mapOf('<h1>Ferry  runs\n again</h1><p>One.</p><p>Two.</p>');
    expect(map.text).toBe('Ferry runs again\n\nOne.\n\nTwo.');
    expect(map.text.slice(map.bodyStart)).toBe('One.\n\nTwo.');
  });

  it('begins with the body where there is no headline, or one without text', () => {
    expect(mapOf('<p>One.</p>').bodyStart).toBe(0);
    expect(mapOf('<h1> </h1><p>One.</p>')).toMatchObject({ bodyStart: 0, text: 'One.' });
  });

  it('collapses white space across elements as it is rendered', () => {
    expect(mapOf('<p> The <b> harbour </b> <i>master</i>\n\n left&nbsp;&nbsp;<br>  early </p>').text).toBe(
      'The harbour master left\nearly',
    );
  });

  it('keeps preformatted lines and makes a blank line of two breaks', () => {
    expect(mapOf('<pre>one  two\n three</pre>', 'pre').text).toBe('one  two\nthree');
    expect(mapOf('<p>one<br><br>two<br><br><br>three</p>').text).toBe('one\n\ntwo\n\nthree');
  });

  it('leaves out scripts, controls, hidden text, figures and what it is told to omit', () => {
    const map = mapOf(
      '<div>Boats<script>x()</script> left <span hidden>never</span><button>Share</button>the <span class="sr-only">opens</span>quay<figure><figcaption>A boat</figcaption></figure><em data-omit>Read more</em>.</div>',
      'div',
    );
    expect(map.text).toBe('Boats left the quay.');
  });

  it('drops soft hyphens and zero-width spaces, which would split words', () => {
    expect(mapOf('<p>gov\u00adern\u200bment</p>').text).toBe('government');
  });

  it('gives one range for a span that crosses inline elements, and several around what is left out', () => {
    const map = mapOf('<p>The <b>old</b> pier <em data-omit>ad</em> fell</p><p>down.</p>');
    const whole = map.rangesOf([0, map.text.length]);
    expect(whole.map(shown)).toEqual(['The old pier ', 'fell', 'down.']);
    expect(map.rangesOf([4, 12]).map(shown)).toEqual(['old pier']);
    expect(map.rangesOf([3, 3])).toEqual([]);
  });
});

describe('from a place in the page to the text', () => {
  it('counts element boundary points and points in skipped nodes', () => {
    const map = mapOf('<h1>Head</h1><p>One <script>x</script>two</p><p>Three</p>');
    const [one, three] = document.querySelectorAll('p');
    if (!one || !three) throw new Error('no paragraphs');
    expect(map.offsetOf(one, 0)).toBe(6);
    expect(map.offsetOf(one, 3)).toBe(13);
    expect(map.offsetOf(pick('script').firstChild ?? one, 1)).toBe(10);
    expect(map.offsetOf(three, 0)).toBe(15);
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });

  it('clips a range that begins and ends outside', () => {
    const map = mapOf(
      '<nav>Menu</nav><h1>Head</h1><p>One</p><aside>Side</aside><p>Two</p><footer>Foot</footer>',
    );
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(map.spanOf(range)).toEqual([0, map.text.length]);
    range.selectNodeContents(pick('aside'));
    expect(map.spanOf(range)).toBeNull();
    range.setStart(pick('nav').firstChild ?? document.body, 2);
    range.setEnd(pick('p').firstChild ?? document.body, 2);
    expect(map.spanOf(range)).toEqual([0, 8]);
  });

  it('holds where the headline stands below the first block', () => {
    const map = mapOf('<p>Standfirst.</p><h1>Head</h1><p>Body.</p>');
    const range = document.createRange();
    range.selectNodeContents(pick('h1'));
    expect(map.spanOf(range)).toEqual([0, 4]);
    range.selectNodeContents(pick('p'));
    expect(map.text.slice(...(map.spanOf(range) ?? [0, 0]))).toBe('Standfirst.');
  });
});

const word = fc.constantFrom('boat', 'a', 'Köln', '😀', 'x­y', ' ', '  ', '\n ', '\u00a0', '', '“yes”');
const { inline } = fc.letrec<{ inline: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    word,
    fc.constantFrom(
      '<br>',
      '<script>no</script>',
      '<!-- note -->',
      '<i hidden>no</i>',
      '<s data-omit>no</s>',
      '<img alt="no">',
    ),
  ),
  inline: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'div', 'li'), fc.array(tie('inline'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));
const page = fc.array(fc.array(inline, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** The words of a range without what the map leaves out. */
function readable(range: AbstractRange): string {
  return shown(range)
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, '');
}

describe('any tree of inline elements', () => {
  it('gives back every offset and the text of every span', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (blocks, a, b) => {
        const map = mapOf(blocks.map((block) => `<section>${block.join('')}</section>`).join(''), 'section');
        const { text } = map;
        expect(text).not.toMatch(/^\s|\s$|\n{3}|[^\S\n]{2}| \n|\n /);
        if (text.length === 0) return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const ranges = map.rangesOf([start, end]);
        expect(ranges.map(readable).join('')).toBe(text.slice(start, end).replace(/\s+/g, ''));
        const [first] = ranges;
        const last = ranges.at(-1);
        if (!first || !last) {
          expect(text.slice(start, end).trim()).toBe('');
          return;
        }
        // A span may begin or end on a line break, which has no node: then the nearest letter inside answers.
        const lead = /^\n*/.exec(text.slice(start, end))?.[0].length ?? 0;
        const trail = /\n*$/.exec(text.slice(start, end))?.[0].length ?? 0;
        expect(map.offsetOf(first.startContainer, first.startOffset)).toBe(start + lead);
        expect(map.spanOf(first)?.[0]).toBe(start + lead);
        expect(map.spanOf(last)?.[1]).toBe(end - trail);
        for (const range of ranges) expect(range.startContainer.nodeType).toBe(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long page', () => {
  it('is looked up by bisection, not by walking', () => {
    const paragraph = '<p>The <b>ferry</b> left the <i>old</i> harbour at <a href="#">noon</a>, he said.</p>';
    const map = mapOf(paragraph.repeat(1250));
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
    const last = [...document.querySelectorAll('p')].at(-1)?.lastChild;
    expect(last && map.offsetOf(last, 2)).toBe(map.text.length - 8);
    expect(compare.mock.calls.length).toBeLessThan(20);
    expect(map.rangesOf([map.text.length - 5, map.text.length]).map(shown)).toEqual(['said.']);
  });
});

describe('the text of an article in shadow trees', () => {
  beforeAll(teachSlots);

  /** A headline and paragraphs of which some stand in the shadow tree and some are slotted, out of order. */
  function shadowed() {
    document.body.innerHTML =
      '<x-story><p id="two">Second, <x-name>Ida Lunt</x-name> said.</p><p id="one" slot="lead">First of all.</p><p slot="nowhere">Not shown.</p></x-story>';
    const root = pick('x-story').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<p id="lead"><slot name="lead"></slot></p><p id="own">In the tree itself.</p><slot></slot><p id="end">The end.</p>';
    const name = pick('x-name').attachShadow({ mode: 'open' });
    name.innerHTML = '<b>Ms <slot></slot></b>';
    return root;
  }

  it('is read as it is shown, each word once', () => {
    shadowed();
    const { text } = buildTextMap({ headline: null, blocks: [pick('x-story')] });
    expect(text).toBe('First of all.\n\nIn the tree itself.\n\nSecond, Ms Ida Lunt said.\n\nThe end.');
  });

  it('leads from every offset to its place and back, by ranges that stay in one tree', () => {
    const root = shadowed();
    const blocks = [
      pick('#one'),
      ...root.querySelectorAll('#own'),
      pick('#two'),
      ...root.querySelectorAll('#end'),
    ];
    for (const map of [
      buildTextMap({ headline: null, blocks: [pick('x-story')] }),
      buildTextMap({ headline: null, blocks, composed: true }),
    ]) {
      for (let at = 0; at < map.text.length; at++) {
        for (const range of map.rangesOf([at, at + 1])) {
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
          expect(map.spanOf(range)).toEqual([at, at + 1]);
        }
      }
      const words = map.rangesOf([0, map.text.length]);
      expect(words.length).toBeGreaterThan(4);
      for (const { startContainer, endContainer } of words) {
        expect(startContainer.getRootNode()).toBe(endContainer.getRootNode());
      }
    }
  });

  it('takes a selection from one tree into another', () => {
    const root = shadowed();
    const map = buildTextMap({ headline: null, blocks: [pick('x-story')] });
    const own = root.querySelector('#own')?.firstChild;
    const end = root.querySelector('#end')?.firstChild;
    const two = pick('#two').firstChild;
    if (!own || !end || !two) throw new Error('no text');
    const span = (init: StaticRangeInit) => {
      const found = map.spanOf(new StaticRange(init));
      return found && map.text.slice(...found);
    };
    expect(span({ startContainer: own, startOffset: 3, endContainer: two, endOffset: 6 })).toBe(
      'the tree itself.\n\nSecond',
    );
    expect(span({ startContainer: two, startOffset: 0, endContainer: end, endOffset: 3 })).toBe(
      'Second, Ms Ida Lunt said.\n\nThe',
    );
    expect(span({ startContainer: root, startOffset: 1, endContainer: root, endOffset: 2 })).toBe(
      'In the tree itself.',
    );
  });
});
