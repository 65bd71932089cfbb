// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  assignedTo,
  isShownBefore,
  shadowRootsAround,
  shownClosest,
  shownContains,
  shownInside,
  shownParent,
} from './flat-tree.ts';
import { teachSlots } from './slots-in-tests.ts';

/** <main><x-a>#shadow(<div><slot name=top/></div><section><slot/></section>) <p id=last/><p id=first slot=top/></x-a></main> */
function page() {
  document.body.innerHTML =
    '<main lang="en"><x-a><p id="last">Later</p><p id="first" slot="top">Sooner</p></x-a><p id="after">After</p></main>';
  const host = pick(document, 'x-a');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML =
    '<div><slot name="top"></slot></div><section><slot></slot><x-b></x-b></section><slot name="empty"><i>Else</i></slot>';
  const inner = pick(root, 'x-b').attachShadow({ mode: 'open' });
  inner.innerHTML = '<b>Deep</b>';
  return { host, root, inner };
}

function pick(from: ParentNode, selector: string): Element {
  const element = from.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

beforeAll(teachSlots);
let made: ReturnType<typeof page>;
beforeEach(() => {
  made = page();
});

describe('the tree as it is shown', () => {
  it('has slotted elements in their slots, and a slot without any shows its own', () => {
    const { root, host } = made;
    const first = pick(document, '#first');
    const slot = pick(root, 'slot[name="top"]');
    expect(assignedTo(slot)).toEqual([first]);
    expect(assignedTo(pick(root, 'slot[name="empty"]'))).toBeNull();
    expect(shownInside(host)).toBe(root);
    expect(shownParent(first)).toBe(slot);
    expect(shownParent(pick(root, 'div'))).toBe(host);
    expect(shownParent(root)).toBe(host);
    expect(shownParent(document.documentElement)).toBeNull();
  });

  it('holds what is shown in it, however many shadow trees further in', () => {
    const { root, inner } = made;
    const deep = pick(inner, 'b');
    const section = pick(root, 'section');
    for (const outer of [pick(document, 'main'), section, deep])
      expect(shownContains(outer, deep)).toBe(true);
    expect(shownContains(section, pick(document, '#last'))).toBe(true);
    expect(shownContains(section, pick(document, '#first'))).toBe(false);
    expect(shownContains(pick(document, '#after'), deep)).toBe(false);
    expect(shownClosest(deep, '[lang]')).toBe(pick(document, 'main'));
    expect(shownClosest(deep, 'article')).toBeNull();
  });

  it('is ordered as it is shown and not as it is written', () => {
    const { root, inner } = made;
    const shown = [
      pick(document, 'main'),
      pick(root, 'div'),
      pick(document, '#first'),
      pick(document, '#last'),
      pick(inner, 'b'),
      pick(root, 'i'),
      pick(document, '#after'),
    ];
    shown.forEach((a, at) => {
      shown.forEach((b, other) => {
        expect(isShownBefore(a, b)).toBe(at < other);
      });
    });
  });

  it('names the shadow roots around nodes, each once', () => {
    const { root, inner } = made;
    const nodes = [pick(inner, 'b'), pick(document, '#first'), pick(document, '#after')];
    expect(new Set(shadowRootsAround(nodes))).toEqual(new Set([inner, root]));
    expect(shadowRootsAround([pick(document, '#after')])).toEqual([]);
  });
});
