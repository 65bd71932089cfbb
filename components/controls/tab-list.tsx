import { useLayoutEffect, useRef } from 'preact/hooks';
import { rove } from './rove.ts';

export interface Tab<Name extends string> {
  name: Name;
  title: string;
  count: number;
}

interface TabListProps<Name extends string> {
  /** Read out before the tabs. */
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  /** Starts the ids of tabs and panels; see `tabId` and `panelId`. */
  id: string;
  onSelect: (name: Name) => void;
}

export const tabId = (id: string, name: string) => `${id}-tab-${name}`;
export const panelId = (id: string, name: string) => `${id}-panel-${name}`;

/** Tabs that follow the focus: arrow keys, Home and End show the panel they reach. */
export function TabList<Name extends string>({ label, tabs, selected, id, onSelect }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const listening = new AbortController();
    if (list.current) rove(list.current, '[role=tab]', listening.signal);
    return () => listening.abort();
  }, []);
  return (
    <div ref={list} class="pm-tabs" role="tablist" aria-label={label}>
      {tabs.map(({ name, title, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="pm-tab"
          id={tabId(id, name)}
          aria-selected={name === selected}
          aria-controls={name === selected ? panelId(id, name) : undefined}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
          onFocus={() => onSelect(name)}
        >
          {title} <span class="pm-count">{count}</span>
        </button>
      ))}
    </div>
  );
}
