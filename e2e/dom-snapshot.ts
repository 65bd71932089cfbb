import type { Page } from 'puppeteer-core';

/**
 * The page's document as lines, one a node, our host left out: equal before and after marking, or the extension
 * has changed the page. Unlike `outerHTML` it shows text nodes that were split, and open shadow roots.
 */
export function domSnapshot(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (node: Node, depth: string) => {
      if (node instanceof Element) {
        if (node.localName === 'pressmark-ui') return;
        const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
        lines.push(`${depth}<${node.localName}${attributes.join('')}>`);
        if (node.shadowRoot) visit(node.shadowRoot, `${depth}  `);
      } else {
        lines.push(`${depth}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
      }
      for (const child of node.childNodes) visit(child, `${depth}  `);
    };
    visit(document, '');
    return lines;
  });
}
