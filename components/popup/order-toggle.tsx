import { useId } from 'preact/hooks';
import type { Order } from './in-order.ts';

const ORDERS: readonly { order: Order; words: string }[] = [
  { order: 'newest', words: 'Newest first' },
  { order: 'text', words: 'Text order' },
];

/** One of two orders. */
export function OrderToggle({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const name = useId();
  return (
    <fieldset class="pm-order">
      <legend class="pm-hidden">Order</legend>
      {ORDERS.map((each) => (
        <label key={each.order} class="pm-order-choice">
          <input
            class="pm-hidden"
            type="radio"
            name={name}
            checked={each.order === order}
            onChange={() => onOrder(each.order)}
          />
          {each.words}
        </label>
      ))}
    </fieldset>
  );
}
