import { type Layer, layerOf } from '../../lib/marks/layers.ts';
import type { Painter } from '../../lib/marks/painter.ts';
import { isStillShown } from '../../lib/text/still-shown.ts';
import type { Desk } from './desk.ts';

/** Paints every mark that the reader wants to see, and the open one on top. Runs anew when any of that changes. */
export function paintMarks(painter: Painter, desk: Desk): void {
  const shown = desk.shown.value;
  const open = desk.open.value;
  const ranges = new Map<Layer, StaticRange[]>();
  const put = (layer: Layer, pieces: readonly StaticRange[]) => {
    const list = ranges.get(layer);
    if (list) list.push(...pieces);
    else ranges.set(layer, [...pieces]);
  };
  for (const { read, marks } of desk.marked.value) {
    if (!isStillShown(read.article.root)) continue;
    for (const mark of marks) {
      const layer = layerOf(mark, shown);
      if (layer) put(layer, read.map.rangesOf(mark.span));
      if (mark.kind === 'annotation' && mark.changed) put('changed', read.map.rangesOf(mark.span));
      if (desk.isWatched(mark)) put('watched', read.map.rangesOf(mark.span));
    }
    if (open?.root !== read.article.root) continue;
    // A claim that its attribution divides is one claim.
    const spans = open.mark.kind === 'claim' ? open.mark.claim.content : [open.mark.span];
    for (const span of spans) put('active', read.map.rangesOf(span));
  }
  painter.paint(ranges);
}
