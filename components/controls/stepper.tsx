import { IconButton } from './button.tsx';

interface StepperProps {
  /** What is stepped through, one of it: "mention". */
  of: string;
  /** 0-based */
  index: number;
  count: number;
  onNext: () => void;
  onPrevious: () => void;
}

/** "Mention 2 of 5" between previous and next; says the new place aloud after a step. */
export function Stepper({ of, index, count, onNext, onPrevious }: StepperProps) {
  const name = of.charAt(0).toUpperCase() + of.slice(1);
  return (
    <div class="pm-stepper">
      <span class="pm-stepper-place" aria-live="polite">
        {count === 1 ? `Only ${of}` : `${name} ${index + 1} of ${count}`}
      </span>
      {count > 1 ? (
        <>
          <IconButton icon="previous" label={`Previous ${of}`} onClick={onPrevious} />
          <IconButton icon="next" label={`Next ${of}`} onClick={onNext} />
        </>
      ) : null}
    </div>
  );
}
