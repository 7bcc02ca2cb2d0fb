'use client';

import { I18nProvider } from '@cloudscape-design/components/i18n';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ServerWords } from '../api/translate-errors';
import { en, type Messages } from './messages/en';

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'muster-language';

interface LanguageState {
  language: Language;
  messages: Messages;
  /** Translations of the server's messages; none for English, because the messages are in English. */
  server: ServerWords;
  chooseLanguage(language: Language): void;
}

/** For English, the language of the server's messages. */
const none: ServerWords = { language: 'en', sentences: {}, change: () => null, policyTypes: {}, facts: {} };

const LanguageContext = createContext<LanguageState>({
  language: 'en',
  messages: en,
  server: none,
  chooseLanguage: () => {},
});

/** The texts of the dashboard in the viewer's language. */
export const useMessages = (): Messages => useContext(LanguageContext).messages;
export const useLanguage = (): LanguageState => useContext(LanguageContext);

function preferred(): Language {
  const stored = localStorage.getItem(storageKey);
  if (stored && stored in languages) return stored as Language;
  return navigator.language.startsWith('de') ? 'de' : 'en';
}

/** English is part of the page. Other languages, and the texts of Cloudscape's components, are loaded when chosen. */
const load = {
  en: async () => ({
    messages: en,
    server: none,
    components: (await import('@cloudscape-design/components/i18n/messages/all.en')).default,
  }),
  de: async () => ({
    messages: (await import('./messages/de')).de,
    server: {
      language: 'de',
      sentences: (await import('./messages/errors.de')).germanErrors,
      change: (await import('./messages/change-sentences.de')).germanChange,
      policyTypes: (await import('./messages/policy-types.de')).germanPolicyTypes,
      facts: (await import('./messages/facts.de')).germanFacts,
    },
    components: (await import('@cloudscape-design/components/i18n/messages/all.de')).default,
  }),
};

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferred);
  const [loaded, setLoaded] = useState<Awaited<ReturnType<(typeof load)[Language]>> | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void load[language]().then((found) => isCurrent && setLoaded(found));
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);

  const value = useMemo<LanguageState>(
    () => ({
      language,
      messages: loaded?.messages ?? en,
      server: loaded?.server ?? none,
      chooseLanguage: (next) => {
        localStorage.setItem(storageKey, next);
        setLanguage(next);
      },
    }),
    [language, loaded],
  );
  if (!loaded) return null;
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={language} messages={[loaded.components]}>
        {children}
      </I18nProvider>
    </LanguageContext>
  );
}
