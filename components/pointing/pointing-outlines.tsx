/** A box on the page, CSS pixels in the coordinates of the page. */
export interface OutlineBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Outlines {
  /** Under the pointer, or chosen. */
  choice: OutlineBox | null;
  /** What else the rule means on this page. */
  alike: readonly OutlineBox[];
  /** What will be read, and what is left out. */
  included: readonly OutlineBox[];
  left: readonly OutlineBox[];
}

/** Shows on the page what a rule means there. For the eyes: the panel says the same in words. */
export function PointingOutlines({ choice, alike, included, left, picked }: Outlines & { picked: boolean }) {
  return (
    <div aria-hidden="true">
      <Boxes look="in" boxes={included} />
      <Boxes look="out" boxes={left} />
      <Boxes look="alike" boxes={alike} />
      <Boxes look={picked ? 'picked' : 'choice'} boxes={choice ? [choice] : []} />
    </div>
  );
}

function Boxes({ look, boxes }: { look: string; boxes: readonly OutlineBox[] }) {
  return (
    <>
      {boxes.map(({ left, top, width, height }) => (
        <div
          key={`${left},${top},${width},${height}`}
          class={`pm-outline pm-outline-${look}`}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
    </>
  );
}
