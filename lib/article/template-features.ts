import type { MeasuredBlock } from './block-measures.ts';
import type { FeatureRows } from './feature-table.ts';
import type { ShownElement } from './shown-element.ts';

interface Kind {
  count: number;
  size: number;
  links: number;
  prose: number;
  sentences: number;
}

/**
 * Puts what the blocks made by the same template have in common: same element and class, in a parent of the same kind.
 * Paragraphs of a body share a template that teasers, captions and notices do not, whatever its names are.
 */
export function templateFeatures(blocks: readonly MeasuredBlock[]): (rows: FeatureRows, at: number) => void {
  const kinds = new Map<string, Kind>();
  const signatures = new Map<ShownElement, string>();
  let most = 1;
  const own = blocks.map((block) => {
    const signature = signatureOf(block.place, signatures);
    let kind = kinds.get(signature);
    if (!kind) {
      kind = { count: 0, size: 0, links: 0, prose: 0, sentences: 0 };
      kinds.set(signature, kind);
    }
    kind.count++;
    kind.size += block.size;
    kind.links += block.linkDensity;
    kind.sentences += Math.min(5, block.sentenceEnds);
    if (block.prose) kind.prose += block.size;
    most = Math.max(most, kind.prose);
    return kind;
  });
  return (rows, at) => {
    const kind = own[at];
    const count = kind?.count ?? 1;
    rows.put('alike', Math.min(60, count));
    rows.put('alikeSize', (kind?.size ?? 0) / count);
    rows.put('alikeLinks', (kind?.links ?? 0) / count);
    rows.put('alikeSentences', (kind?.sentences ?? 0) / count);
    rows.put('alikeProse', (kind?.prose ?? 0) / most);
  };
}

function signatureOf({ element, parent }: ShownElement, known: Map<ShownElement, string>): string {
  return `${nameOf(element)} in ${parent ? (known.get(parent) ?? remember(parent, known)) : ''}`;
}

function remember(place: ShownElement, known: Map<ShownElement, string>): string {
  const name = nameOf(place.element);
  known.set(place, name);
  return name;
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
