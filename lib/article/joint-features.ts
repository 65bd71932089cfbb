import type { FeatureRows } from './feature-table.ts';

/** Adds to a block's row what counts only together, so that a sum of weights can tell it. */
export function putJointFeatures(rows: FeatureRows): void {
  const heading = Math.max(rows.get('heading2'), rows.get('heading3'));
  const linkDensity = rows.get('linkDensity');
  const prose = rows.get('sentences') > 0 && linkDensity < 0.4 ? rows.get('size') : 0;
  const inTop = rows.get('inTop');
  const childOfTop = rows.get('childOfTop');
  const short = rows.get('under12');
  const paragraph = rows.get('paragraph');
  const inList = rows.get('inList');
  const parentProse = rows.get('parentProse');
  rows.put('prose&inTop', prose * inTop);
  rows.put('prose&parentProse', prose * parentProse);
  rows.put('prose&outside', prose * (1 - rows.get('inTopParent')));
  rows.put('prose&paragraph', prose * paragraph);
  rows.put('prose&above', prose * rows.get('aboveHeadline'));
  rows.put('prose&link', rows.get('size') * linkDensity);
  rows.put('short&inTop', short * inTop);
  rows.put('short&childOfTop', short * childOfTop);
  rows.put('short&between', short * rows.get('proseTogether-1') * rows.get('proseTogether1'));
  rows.put('heading&inTop', heading * inTop);
  rows.put('heading&childOfTop', heading * childOfTop);
  rows.put('heading&before', heading * rows.get('proseTogether1'));
  rows.put('heading&linkBelow', heading * rows.get('link1'));
  rows.put('item&inTop', inList * inTop);
  rows.put('item&links', inList * linkDensity);
  rows.put('item&prose', inList * rows.get('endsSentence') * parentProse);
  rows.put('division&prose', rows.get('division') * prose);
  rows.put('division&short', rows.get('division') * short);
  rows.put('paragraph&short', paragraph * rows.get('under6'));
  rows.put('paragraph&link', paragraph * linkDensity);
  rows.put('paragraph&childOfTop', paragraph * childOfTop);
  rows.put('bold&link', rows.get('bold') * linkDensity);
  rows.put('quote&inTop', rows.get('inQuote') * inTop);
  rows.put('aside&inTop', rows.get('inAside') * inTop);
  rows.put('table&inTop', rows.get('inTable') * inTop);
  rows.put('far&prose', rows.get('farBelow') * prose);
  rows.put('nested&prose', rows.get('inNestedArticle') * prose);
  rows.put('linked&prose', rows.get('inLinkedBody') * prose);
}
