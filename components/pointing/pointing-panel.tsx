import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { keepKeysInside } from '../card/keep-keys-inside.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { GlyphName } from '../controls/glyphs.ts';
import { Icon } from '../controls/icon.tsx';
import { useLatest } from '../controls/use-latest.ts';
import type { PointingKey } from './pointing-keys.ts';
import { pointingKey } from './pointing-keys.ts';
import type { PreviewLine, RuleKind } from './preview-words.ts';

export interface PointingPanelProps {
  kind: RuleKind;
  /** The first words of what is under the pointer or chosen; `null` while nothing is. */
  words: string | null;
  picked: boolean;
  canGrow: boolean;
  canShrink: boolean;
  /** Given where the choice has its like on the page. */
  reach: { alike: boolean; count: number } | null;
  /** How many earlier rules say otherwise, and whether they go. */
  earlier: { count: number; replaced: boolean };
  /** What the rule will do; `null` until it is known. */
  preview: readonly PreviewLine[] | null;
  canKeep: boolean;
  /** Why the rule could not be kept, in words. */
  problem: string | null;
  atTop: boolean;
  onKind: (kind: RuleKind) => void;
  onReach: (alike: boolean) => void;
  onReplace: (replaced: boolean) => void;
  onMove: () => void;
  /** Keys, wheel and buttons alike. */
  onKey: (key: PointingKey) => void;
}

const KINDS: Record<RuleKind, { name: string; asks: string }> = {
  article: { name: 'This is the article', asks: 'Point at the article and click.' },
  not: { name: 'Not part of it', asks: 'Point at what is no part of the article and click.' },
};
const TONES: Record<PreviewLine['tone'], GlyphName> = { effect: 'check', info: 'info', warning: 'warning' };

/** What is pointed at, what the rule will do, and the ways to say so. Works without a pointer. */
export function PointingPanel(props: PointingPanelProps) {
  const { kind, words, picked, preview, problem } = props;
  const panel = useRef<HTMLDivElement>(null);
  const onKey = useLatest(props.onKey);
  const id = useId();

  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    keepKeysInside(element, signal);
    element.addEventListener(
      'keydown',
      (event) => {
        const key = pointingKey(event);
        if (key === null || isOfControl(event, key)) return;
        event.preventDefault();
        onKey.current(key);
      },
      { signal },
    );
    // A press leaves the focus where it is, or Enter would mean the button pressed last and not the choice.
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    element.addEventListener(
      'wheel',
      (event) => {
        // Over the panel there is nothing to scroll.
        event.preventDefault();
        if (Math.abs(event.deltaY) >= 1) onKey.current(event.deltaY < 0 ? 'larger' : 'smaller');
      },
      { signal, passive: false },
    );
    return () => listening.abort();
  }, [onKey]);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  return (
    <div
      ref={panel}
      class="pm-root pm-pointing"
      data-at={props.atTop ? 'top' : 'bottom'}
      role="dialog"
      aria-modal="false"
      aria-label="Correct what is read"
      tabIndex={-1}
    >
      <div class="pm-pointing-head">
        <fieldset class="pm-pointing-kinds">
          <legend class="pm-hidden">What it is</legend>
          {(['article', 'not'] as const).map((each) => (
            <label key={each} class="pm-pointing-kind">
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === each}
                onChange={() => props.onKind(each)}
              />
              <span>{KINDS[each].name}</span>
            </label>
          ))}
        </fieldset>
        <IconButton
          icon="down"
          class={props.atTop ? '' : 'pm-pointing-up'}
          label={props.atTop ? 'Move this panel down' : 'Move this panel up'}
          onClick={props.onMove}
        />
        <IconButton icon="close" label="Close" onClick={() => props.onKey('end')} />
      </div>
      <div class="pm-pointing-body">
        <p class="pm-pointing-words" role="status">
          {words === null ? (
            <span class="pm-muted">{KINDS[kind].asks}</span>
          ) : (
            <span class="pm-quote" dir="auto">
              {words}
            </span>
          )}
        </p>
        {picked ? (
          <>
            <div class="pm-pointing-size">
              <Button icon="plus" disabled={!props.canGrow} onClick={() => props.onKey('larger')}>
                Larger
              </Button>
              <Button icon="minus" disabled={!props.canShrink} onClick={() => props.onKey('smaller')}>
                Smaller
              </Button>
            </div>
            {props.reach ? (
              <fieldset class="pm-pointing-reach">
                <legend class="pm-hidden">What the rule means</legend>
                <label>
                  <input
                    type="radio"
                    name={`${id}-reach`}
                    checked={!props.reach.alike}
                    onChange={() => props.onReach(false)}
                  />
                  <span>Only this one</span>
                </label>
                <label>
                  <input
                    type="radio"
                    name={`${id}-reach`}
                    checked={props.reach.alike}
                    onChange={() => props.onReach(true)}
                  />
                  <span>All {props.reach.count} like it</span>
                </label>
              </fieldset>
            ) : null}
            {props.earlier.count > 0 ? (
              <label class="pm-pointing-earlier">
                <input
                  type="checkbox"
                  checked={props.earlier.replaced}
                  onChange={(event) => props.onReplace(event.currentTarget.checked)}
                />
                <span>
                  {props.earlier.count === 1
                    ? 'Switch off an earlier rule of yours that says otherwise'
                    : `Switch off ${props.earlier.count} earlier rules of yours that say otherwise`}
                </span>
              </label>
            ) : null}
            <div role="status">
              <ul class="pm-pointing-preview" aria-label="What the rule will do here">
                {preview === null ? (
                  <li class="pm-muted">Reading the page with this rule …</li>
                ) : (
                  preview.map(({ tone, text }) => (
                    <li key={text} data-tone={tone}>
                      <Icon name={TONES[tone]} />
                      <span>{text}</span>
                    </li>
                  ))
                )}
              </ul>
            </div>
          </>
        ) : (
          <p class="pm-pointing-hint">
            Without a mouse: arrow keys. <kbd class="pm-key">Esc</kbd> ends.
          </p>
        )}
        {problem === null ? null : (
          <p class="pm-pointing-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      {picked ? (
        <div class="pm-pointing-foot">
          <Button look="quiet" onClick={() => props.onKey('end')}>
            Cancel
          </Button>
          <Button look="solid" disabled={!props.canKeep} onClick={() => props.onKey('confirm')}>
            Keep this rule
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Whether a key belongs to the control it was pressed in. */
function isOfControl({ target }: KeyboardEvent, key: PointingKey): boolean {
  if (key === 'end' || !(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && target.type === 'radio') return key !== 'confirm';
  return target.localName === 'button' && key === 'confirm';
}
