// Part of the scout that runs on every page: no imports, one pass over the elements.

/** What of a document does not lie in its own tree. */
export interface OpenTrees {
  /** Every open shadow root, nested ones included. */
  roots: ShadowRoot[];
  /** Elements that may still get a shadow root: custom ones without one. */
  hosts: Element[];
  frames: Element[];
}

/** Looks through a document and its open shadow trees, which neither selectors nor observers see into from outside. */
export function openTrees(document: Document): OpenTrees {
  const found: OpenTrees = { roots: [], hosts: [], frames: [] };
  collect(document, found);
  return found;
}

function collect(tree: Document | ShadowRoot, found: OpenTrees): void {
  for (const element of tree.querySelectorAll('*')) {
    const root = element.shadowRoot;
    if (root) {
      found.roots.push(root);
      collect(root, found);
    } else if (element.localName === 'iframe') found.frames.push(element);
    else if (element.localName.includes('-')) found.hosts.push(element);
  }
}
