import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { type PopupState, PopupView } from '../../components/popup/popup-view.tsx';
import { passageOf } from '../../lib/anchoring/kept-passage.ts';
import { editHighlight } from '../../lib/messages/edit-highlight.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { tabProtocol } from '../../lib/messages/protocol.ts';
import { ChoiceState } from '../../lib/settings/choice-state.ts';
import { RulesState } from '../../lib/settings/rules-state.ts';
import { rulesFor } from '../../lib/sites/site-rule.ts';
import { runsOn, siteOfPage } from '../../lib/sites/sites.ts';
import type { AnnotationPatch } from '../../lib/store/schemas.ts';
import type { Annotation } from '../../lib/store/types.ts';
import { type Connected, connectToTab } from './tab-connection.ts';

const NO_ENTRY =
  'The browser keeps extensions out of this page: its own pages, its extension store, or a page that has not loaded.';

interface PopupAppProps {
  tab: Browser.tabs.Tab | null;
  /** `panel`: in a tab or panel of its own, which stays. */
  surface: 'popup' | 'panel';
}

/** What the reader sees of the tab in front, and what can be done about it. */
export function PopupApp({ tab, surface }: PopupAppProps) {
  const tabId = tab?.id ?? null;
  const life = useMemo(() => new AbortController(), []);
  const choice = useMemo(() => new ChoiceState(life.signal), [life]);
  const rules = useMemo(() => new RulesState(life.signal), [life]);
  const connected = useMemo(() => (tabId === null ? null : connectToTab(tabId, life.signal)), [tabId, life]);
  const chosen = useSignal<number | null>(null);
  /** What was done to highlights here, the last thing last, with what takes each back. */
  const done = useSignal<Done[]>([]);
  const problem = useSignal<string | null>(null);
  const foundNothing = useSignal(false);
  useEffect(() => () => life.abort(), [life]);

  const site = siteOfPage(tab?.url ?? '');
  const siteState = useComputed(() => {
    const settings = choice.settings.value;
    return site && settings ? { host: site, running: runsOn(site, settings), mode: settings.mode } : null;
  });
  const state = popupState(connected?.value ?? { kind: 'unavailable' }, chosen.value, !foundNothing.value);
  const ask = tabId === null ? null : sender(tabProtocol, tabId);
  const current = state.kind === 'articles' ? state.current : 0;

  const edit = (id: string, patch: AnnotationPatch) => {
    problem.value = null;
    editHighlight(id, patch).catch((error: unknown) => {
      problem.value = `Your change could not be saved (${error instanceof Error ? error.message : String(error)}).`;
    });
  };

  /** Gives way to the page: the popup stands before it, and before the card that opens there. */
  const showPage = () => {
    if (surface === 'popup') window.close();
    else if (tabId !== null) void browser.tabs.update(tabId, { active: true });
  };

  /** Goes on when the page has done what was asked, and says so when it could not. */
  const told = (
    asked: Promise<boolean> | undefined,
    onDone: () => void,
    otherwise = 'This place is no longer in the page.',
  ) => {
    problem.value = null;
    asked?.then(
      (isDone) => {
        if (isDone) onDone();
        else problem.value = otherwise;
      },
      () => {
        problem.value = 'The page does not answer. Reload it and try again.';
      },
    );
  };
  const goTo = (asked: Promise<boolean> | undefined, otherwise?: string) =>
    told(asked, () => surface === 'popup' && window.close(), otherwise);

  return (
    <PopupView
      surface={surface}
      state={state}
      site={siteState.value}
      undo={done.value.at(-1) ?? null}
      rules={rulesFor(rules.rules.value ?? [], tab?.url ?? '').length}
      problem={problem.value ?? choice.error.value}
      onRunAnyway={async () => {
        foundNothing.value = !(await ask?.('page/run-anyway', null).catch(() => false));
      }}
      onPoint={(kind) => {
        ask?.('page/command', { name: kind === 'article' ? 'rule-article' : 'rule-not' }).then(
          () => surface === 'popup' && window.close(),
          () => {
            problem.value = 'The page does not answer. Reload it and try again.';
          },
        );
      }}
      onOpenRules={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/options.html#readers-rules') })
      }
      onToggleSite={(on) => site && choice.toggleSite(site, on)}
      onSelectArticle={(index) => {
        chosen.value = index;
      }}
      onGoToAnnotation={(id) => goTo(ask?.('page/go-to-annotation', { id }))}
      onGoToEntity={(id) => goTo(ask?.('page/go-to-entity', { article: current, id }))}
      onGoToClaim={(index) => goTo(ask?.('page/go-to-claim', { article: current, index }))}
      onEdit={edit}
      onDelete={(id) => {
        done.value = [...done.value, { label: 'Highlight deleted.', id, back: { deletedAt: null } }];
        edit(id, { deletedAt: Date.now() });
      }}
      onAccept={(id) => {
        const before = annotationOf(state, id);
        if (!before) return;
        told(ask?.('page/accept-words', { id }), () => {
          done.value = [
            ...done.value,
            { label: 'The new words are kept.', id, back: { passage: passageOf(before) } },
          ];
        });
      }}
      onTryAgain={(id) => goTo(ask?.('page/try-again', { id }), 'These words are still not in the article.')}
      onAttach={(id) => told(ask?.('page/attach', { id }), showPage)}
      onUndo={() => {
        const last = done.value.at(-1);
        if (last) edit(last.id, last.back);
        done.value = done.value.slice(0, -1);
      }}
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

interface Done {
  /** "Highlight deleted." */
  label: string;
  id: string;
  back: AnnotationPatch;
}

function annotationOf(state: PopupState, id: string): Annotation | undefined {
  const all = state.kind === 'articles' ? state.articles.flatMap(({ annotations }) => annotations) : [];
  return all.find(({ annotation }) => annotation.id === id)?.annotation;
}

function popupState(connected: Connected, chosen: number | null, canRun: boolean): PopupState {
  switch (connected.kind) {
    case 'connecting':
      return { kind: 'loading' };
    case 'unavailable':
      return { kind: 'unavailable', reason: NO_ENTRY };
    case 'connected': {
      const { page } = connected;
      if (page.articles.length > 0) {
        const current = chosen !== null && chosen < page.articles.length ? chosen : page.current;
        return { kind: 'articles', articles: page.articles, current };
      }
      return page.ready ? { kind: 'no-article', canRun } : { kind: 'loading' };
    }
  }
}
