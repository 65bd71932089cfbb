import { type Signal, signal } from '@preact/signals';
import { mergeRules, parseRulesFile, RulesFileError, toRulesFile } from '../exchange/rules-file.ts';
import { placeOf } from '../sites/rule-place.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import { SiteError } from '../sites/sites.ts';
import { changeRules, onRulesChanged, putRule, readRules, removeRule } from './readers-rules.ts';

/** What the reader changed of a rule, as typed. */
export interface RuleEdit {
  place: string;
  selector: string;
}

/** The reader's rules as a page of the extension shows and changes them, in step with every other page and tab. */
export class RulesState {
  /** `null` until they are read. */
  readonly rules: Signal<SiteRule[] | null> = signal(null);
  /** The rules deleted here, the last one last: each can be put back. */
  readonly deleted: Signal<SiteRule[]> = signal([]);
  readonly notice: Signal<{ kind: 'info' | 'error'; text: string } | null> = signal(null);

  constructor(abort?: AbortSignal) {
    onRulesChanged((rules) => {
      this.rules.value = rules;
    }, abort);
    readRules().then(
      (rules) => {
        this.rules.value ??= rules;
      },
      (error: unknown) => this.#fail('Your rules could not be read', error),
    );
  }

  toggle(id: string, on: boolean): void {
    this.#change(id, { on });
  }

  /**
   * Changes what a rule means and where it holds.
   *
   * @param problemOf what is wrong with a selector, or `null`
   * @returns what is wrong with what was typed, in words; `null` when it is kept
   */
  edit(id: string, edit: RuleEdit, problemOf: (selector: string) => string | null): string | null {
    const selector = edit.selector.trim();
    const problem = problemOf(selector);
    if (problem !== null) return problem;
    try {
      this.#change(id, { place: placeOf(edit.place), selector });
      return null;
    } catch (error) {
      if (error instanceof SiteError) return error.message;
      throw error;
    }
  }

  remove(id: string): void {
    const rule = this.rules.value?.find((each) => each.id === id);
    if (!rule) return;
    removeRule(id).then(
      () => {
        this.deleted.value = [...this.deleted.value, rule];
      },
      (error: unknown) => this.#fail('The rule could not be deleted', error),
    );
  }

  /** Puts the rule deleted last back. */
  undo(): void {
    const last = this.deleted.value.at(-1);
    if (!last) return;
    putRule(last).then(
      () => {
        this.deleted.value = this.deleted.value.filter((rule) => rule !== last);
      },
      (error: unknown) => this.#fail('The rule could not be put back', error),
    );
  }

  /** All rules as the text of a file. */
  file(exportedAt: string): string {
    return toRulesFile(this.rules.value ?? [], exportedAt);
  }

  /** Takes in a file of rules, wholly or not at all, and says what came of it. */
  async take(text: string, problemOf: (selector: string) => string | null): Promise<void> {
    try {
      const incoming = parseRulesFile(text, problemOf);
      let counts = { added: 0, updated: 0, unchanged: 0 };
      await changeRules((rules) => {
        const merged = mergeRules(rules, incoming);
        counts = merged;
        return merged.rules;
      });
      const { added, updated, unchanged } = counts;
      const many = incoming.length === 1 ? '1 rule' : `${incoming.length} rules`;
      this.notice.value = {
        kind: 'info',
        text: `Imported ${many}: ${added} new, ${updated} updated, ${unchanged} already there.`,
      };
    } catch (error) {
      if (error instanceof RulesFileError) this.notice.value = { kind: 'error', text: error.message };
      else this.#fail('The rules could not be imported', error);
    }
  }

  #change(id: string, change: Partial<SiteRule>): void {
    const rule = this.rules.value?.find((each) => each.id === id);
    if (!rule) return;
    putRule({ ...rule, ...change, updatedAt: Date.now() }).catch((error: unknown) =>
      this.#fail('Your change could not be kept', error),
    );
  }

  #fail(what: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.notice.value = { kind: 'error', text: `${what} (${why}).` };
  }
}
