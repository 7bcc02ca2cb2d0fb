'use client';

import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

export type Choice = 'light' | 'dark' | 'system';

const storageKey = 'muster-mode';

const AppearanceContext = createContext<{ choice: Choice; choose: (choice: Choice) => void }>({
  choice: 'system',
  choose: () => {},
});

export const useAppearance = () => useContext(AppearanceContext);

/** Light, dark, or as the system prefers. Renders only in the browser, where the preference is known. */
export function Appearance({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<Choice>('system');
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    setChoice((localStorage.getItem(storageKey) as Choice | null) ?? 'system');
    setReady(true);
  }, []);

  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = choice === 'dark' || (choice === 'system' && system.matches);
      applyMode(isDark ? Mode.Dark : Mode.Light, document.documentElement);
      applyMode(isDark ? Mode.Dark : Mode.Light);
    };
    if (isReady) apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [choice, isReady]);

  const choose = (next: Choice) => {
    localStorage.setItem(storageKey, next);
    setChoice(next);
  };
  return <AppearanceContext value={{ choice, choose }}>{isReady ? children : null}</AppearanceContext>;
}
