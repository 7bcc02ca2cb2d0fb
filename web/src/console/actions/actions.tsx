'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Something that can be done on the current page. The palette and the list of shortcuts show it. */
export interface Action {
  id: string;
  label: string;
  group: string;
  /** One key, or two keys in sequence such as "g u". */
  keys?: string;
  run(): void;
}

interface Registry {
  actions: Action[];
  register(owner: string, actions: Action[]): void;
}

const ActionsContext = createContext<Registry>({ actions: [], register: () => {} });

export const useAllActions = (): Action[] => useContext(ActionsContext).actions;

/** Makes actions available while the component is mounted. `owner` is the key under which they are replaced. */
export function useActions(owner: string, actions: Action[]): void {
  const { register } = useContext(ActionsContext);
  const latest = useRef(actions);
  latest.current = actions;
  const signature = actions.map(({ id, label }) => `${id} ${label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature changes when ids or labels do; `run` always calls the latest action
  useEffect(() => {
    register(
      owner,
      latest.current.map((action) => ({
        ...action,
        run: () => latest.current.find(({ id }) => id === action.id)?.run(),
      })),
    );
    return () => register(owner, []);
  }, [owner, register, signature]);
}

/** How long the second key of a sequence may take, in milliseconds. */
const sequenceTimeoutMs = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="combobox"], [role="listbox"]') !== null);

/** Whether a dialog is open. Closed dialogs stay in the document, hidden, so visibility must be checked. */
const isDialogOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((dialog) =>
    dialog.checkVisibility({ visibilityProperty: true }),
  );

/** Holds the actions of all components, and runs them by key, except while somebody types or a dialog is open. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const [byOwner, setByOwner] = useState<Record<string, Action[]>>({});
  const actions = useMemo(() => Object.values(byOwner).flat(), [byOwner]);
  const value = useMemo(
    () => ({
      actions,
      register: (owner: string, added: Action[]) => setByOwner((all) => ({ ...all, [owner]: added })),
    }),
    [actions],
  );
  const register = useRef(value.register);
  const stable = useMemo(() => ({ actions, register: register.current }), [actions]);

  useEffect(() => {
    let firstKey = '';
    let timer: number | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        actions.find(({ id }) => id === 'palette')?.run();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isDialogOpen()) return;
      const pressed = firstKey ? `${firstKey} ${event.key}` : event.key;
      window.clearTimeout(timer);
      const action = actions.find(({ keys }) => keys === pressed);
      firstKey = '';
      if (action) {
        event.preventDefault();
        action.run();
      } else if (actions.some(({ keys }) => keys?.startsWith(`${event.key} `))) {
        firstKey = event.key;
        timer = window.setTimeout(() => {
          firstKey = '';
        }, sequenceTimeoutMs);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);

  return <ActionsContext value={stable}>{children}</ActionsContext>;
}
