'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Something that can be done from where one is: by the palette, by its keys, and as the sheet of shortcuts says. */
export interface Action {
  id: string;
  label: string;
  group: string;
  /** One key, or two after each other as "g u". */
  keys?: string;
  run(): void;
}

interface Registry {
  actions: Action[];
  register(owner: string, actions: Action[]): void;
}

const ActionsContext = createContext<Registry>({ actions: [], register: () => {} });

export const useActions = (): Action[] => useContext(ActionsContext).actions;

/** Offers actions for as long as the component is there. */
export function useOffer(owner: string, actions: Action[]): void {
  const { register } = useContext(ActionsContext);
  const latest = useRef(actions);
  latest.current = actions;
  const signature = actions.map(({ id, label }) => `${id} ${label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for what is offered; how it is done is looked up when it is done
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

/** How long the second key of two may wait. */
const patienceMs = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="combobox"], [role="listbox"]') !== null);

/** Whether a dialog is open: those that are not are there all the same, hidden. */
const isAsked = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((dialog) =>
    dialog.checkVisibility({ visibilityProperty: true }),
  );

/** Keeps all actions and hears their keys: never while somebody types, nor while a dialog is open. */
export function KeepActions({ children }: { children: ReactNode }) {
  const [byOwner, setByOwner] = useState<Record<string, Action[]>>({});
  const actions = useMemo(() => Object.values(byOwner).flat(), [byOwner]);
  const value = useMemo(
    () => ({
      actions,
      register: (owner: string, offered: Action[]) => setByOwner((all) => ({ ...all, [owner]: offered })),
    }),
    [actions],
  );
  const register = useRef(value.register);
  const stable = useMemo(() => ({ actions, register: register.current }), [actions]);

  useEffect(() => {
    let first = '';
    let timer: number | undefined;
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        actions.find(({ id }) => id === 'palette')?.run();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isAsked()) return;
      const pressed = first ? `${first} ${event.key}` : event.key;
      window.clearTimeout(timer);
      const action = actions.find(({ keys }) => keys === pressed);
      first = '';
      if (action) {
        event.preventDefault();
        action.run();
      } else if (actions.some(({ keys }) => keys?.startsWith(`${event.key} `))) {
        first = event.key;
        timer = window.setTimeout(() => {
          first = '';
        }, patienceMs);
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [actions]);

  return <ActionsContext value={stable}>{children}</ActionsContext>;
}
