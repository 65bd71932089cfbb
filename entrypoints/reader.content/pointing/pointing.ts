import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { v4 as uuid } from 'uuid';
import type { PointingKey } from '../../../components/pointing/pointing-keys.ts';
import { canKeep, type RuleKind } from '../../../components/pointing/preview-words.ts';
import { previewRule, type RulePreview } from '../../../lib/article/pointing/preview.ts';
import { type PointedSelectors, selectorsFor } from '../../../lib/article/pointing/selectors-for.ts';
import {
  choiceAround,
  choiceAt,
  choiceBeside,
  choiceInside,
  firstWords,
} from '../../../lib/article/pointing/steps.ts';
import { rulesFor, type SiteRule } from '../../../lib/sites/site-rule.ts';
import { rulesAgainst } from './rules-against.ts';

/** What pointing needs of the page around it. */
export interface PointingPorts {
  readonly document: Document;
  /** The place that the rule will be kept for. */
  readonly place: string;
  /** All rules of the reader. */
  rules(): readonly SiteRule[];
  /** Whether the reader wants this page read whatever it looks like. */
  anyway(): boolean;
  /** The elements of the articles in view, to begin from without a pointer. */
  start(kind: RuleKind): Element | null;
  keep(rule: SiteRule, switchedOff: readonly SiteRule[]): Promise<void>;
  end(): void;
}

interface Choice {
  element: Element;
  /** Clicked or come to by keys: moving the pointer no longer changes it. */
  picked: boolean;
  /** The smaller choices that it grew from, the smallest first: the way back. */
  trail: readonly Element[];
  larger: Element | null;
  smaller: Element | null;
  selectors: PointedSelectors | null;
}

/** The taken-out share of all words above which "all like it" is too much to offer first. */
const MOST_TAKEN_OUT = 0.5;

/** The reader points at a part of the page: what is chosen, what the rule would be, and what it would do. */
export class Pointing {
  readonly kind: Signal<RuleKind>;
  readonly choice: Signal<Choice | null> = signal(null);
  readonly preview: Signal<RulePreview | null> = signal(null);
  readonly problem: Signal<string | null> = signal(null);
  /** All elements like it, or only this one. */
  readonly alike: Signal<boolean> = signal(false);
  /** Whether earlier rules that say otherwise are switched off. */
  readonly replaces: Signal<boolean> = signal(true);
  readonly against: ReadonlySignal<SiteRule[]>;
  readonly place: string;
  readonly #ports: PointingPorts;
  /** Counts the previews, so that a slow one never shows for another choice. */
  #previews = 0;
  #isKeeping = false;
  /** What the pointer was over last: it moves far more often than it gets anywhere. */
  #under: Element | null = null;

  constructor(kind: RuleKind, ports: PointingPorts) {
    this.kind = signal(kind);
    this.place = ports.place;
    this.#ports = ports;
    this.against = computed(() => {
      const choice = this.choice.value;
      return choice?.picked ? rulesAgainst(this.kind.value, choice.element, this.#rules()) : [];
    });
  }

  /** The pointer is over this element. */
  hover(element: Element | null): void {
    if (this.choice.value?.picked || element === this.#under) return;
    this.#under = element;
    const at = choiceAt(element);
    if (at !== this.choice.value?.element)
      this.choice.value = at && {
        element: at,
        picked: false,
        trail: [],
        larger: null,
        smaller: null,
        selectors: null,
      };
  }

  /** This element was clicked. */
  pick(element: Element | null): void {
    const at = choiceAt(element);
    if (at) this.#choose(at);
  }

  /** @returns whether the choice is another now and should be in view */
  press(key: PointingKey): boolean {
    const choice = this.choice.value;
    if (key === 'end') {
      this.#ports.end();
      return false;
    }
    if (!choice) {
      const start = choiceAt(this.#ports.start(this.kind.value));
      if (start) this.#choose(start);
      return start !== null;
    }
    if (!choice.picked) {
      this.#choose(choice.element);
      return false;
    }
    switch (key) {
      case 'confirm':
        void this.keep();
        return false;
      case 'larger':
        return this.#goTo(choice.larger, [...choice.trail, choice.element]);
      case 'smaller':
        return this.#goTo(choice.smaller, choice.trail.slice(0, -1));
      case 'next':
      case 'previous':
        return this.#goTo(choiceBeside(choice.element, key === 'next' ? 1 : -1));
    }
  }

  setKind(kind: RuleKind): void {
    if (kind === this.kind.value) return;
    this.kind.value = kind;
    const choice = this.choice.value;
    if (choice?.picked) this.#choose(choice.element, choice.trail);
  }

  setAlike(alike: boolean): void {
    this.alike.value = alike;
    void this.refresh();
  }

  setReplaces(replaces: boolean): void {
    this.replaces.value = replaces;
    void this.refresh();
  }

  /** The rule as it would be kept; `null` while nothing is chosen. */
  get selector() {
    const selectors = this.choice.value?.selectors;
    if (!selectors) return null;
    return this.alike.value && selectors.alike ? selectors.alike : selectors.only;
  }

  /** Reads the page anew with the rule. */
  async refresh(): Promise<void> {
    const preview = await this.#previewOf(this.selector?.selector ?? null);
    if (preview !== 'superseded') this.preview.value = preview;
  }

  /** Keeps the rule, unless it would do nothing at all. */
  async keep(): Promise<void> {
    const choice = this.choice.value;
    const selector = this.selector;
    const preview = this.preview.value;
    if (!choice || !selector || !preview || !canKeep(this.kind.value, preview) || this.#isKeeping) return;
    const now = Date.now();
    const said = { place: this.place, kind: this.kind.value, selector: selector.selector };
    const same = this.#ports
      .rules()
      .find(
        (rule) => rule.place === said.place && rule.kind === said.kind && rule.selector === said.selector,
      );
    const rule: SiteRule = {
      id: same?.id ?? uuid(),
      ...said,
      words: firstWords(choice.element),
      on: true,
      createdAt: same?.createdAt ?? now,
      updatedAt: now,
    };
    this.#isKeeping = true;
    this.problem.value = null;
    try {
      await this.#ports.keep(rule, this.replaces.value ? this.against.value : []);
      this.#ports.end();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.problem.value = `The rule could not be kept (${why}).`;
    } finally {
      this.#isKeeping = false;
    }
  }

  /** The page has changed: what is gone from it is chosen no longer. */
  follow(): void {
    const choice = this.choice.value;
    if (!choice) return;
    if (!choice.element.isConnected) this.#drop();
    else if (choice.picked) void this.refresh();
  }

  #drop(): void {
    this.#previews++;
    batch(() => {
      this.choice.value = null;
      this.preview.value = null;
    });
  }

  #goTo(element: Element | null, trail: readonly Element[] = []): boolean {
    if (element) this.#choose(element, trail);
    return element !== null;
  }

  #choose(element: Element, trail: readonly Element[] = []): void {
    if (!element.isConnected) {
      this.#drop();
      return;
    }
    const selectors = selectorsFor(element);
    batch(() => {
      this.choice.value = {
        element,
        picked: true,
        trail,
        larger: choiceAround(element),
        smaller: trail.at(-1) ?? choiceInside(element),
        selectors,
      };
      this.preview.value = null;
      this.problem.value = null;
      this.alike.value = this.#beginsAlike(selectors);
    });
    void this.#settleReach();
  }

  /** An article is one part of the page where a name tells it; what is no part of it is usually not there once only. */
  #beginsAlike({ only, alike }: PointedSelectors): boolean {
    return alike !== null && alike.matches > 1 && (this.kind.value === 'not' || only.byPlace);
  }

  /** "All like it" is not where one begins if it takes out most of what is read: those are the paragraphs. */
  async #settleReach(): Promise<void> {
    const preview = await this.#previewOf(this.selector?.selector ?? null);
    if (preview === 'superseded') return;
    const takesMost =
      preview !== null && preview.wordsBefore - preview.wordsAfter > preview.wordsBefore * MOST_TAKEN_OUT;
    if (this.kind.value === 'not' && this.alike.value && takesMost) {
      this.alike.value = false;
      await this.refresh();
    } else {
      this.preview.value = preview;
    }
  }

  async #previewOf(selector: string | null): Promise<RulePreview | null | 'superseded'> {
    const turn = ++this.#previews;
    if (selector === null) return null;
    const gone = new Set(this.replaces.value ? this.against.value : []);
    const preview = await previewRule(
      this.#ports.document,
      { kind: this.kind.value, selector },
      { anyway: this.#ports.anyway(), rules: this.#rules(), without: [...gone] },
    );
    return turn === this.#previews ? preview : 'superseded';
  }

  #rules(): SiteRule[] {
    return rulesFor(this.#ports.rules(), this.#ports.document.URL);
  }
}
