'use client';

import Button from '@cloudscape-design/components/button';
import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useMessages } from '../i18n/language';
import { useConnection } from '../live/live';
import { paths } from '../paths';
import { useGo } from './leaving';

interface Notice {
  id: string;
  text: string;
  /** Where the change stands in the log: it can be undone from there. */
  position?: number | null;
}

const NoticesContext = createContext<{
  notices: Notice[];
  tell(text: string, position?: number | null): void;
  forget(id: string): void;
}>({
  notices: [],
  tell: () => {},
  forget: () => {},
});

/** Tells what was done. */
export const useTell = () => useContext(NoticesContext).tell;

const shownAtMost = 3;

export function KeepNotices({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([]);
  const tell = useCallback((text: string, position?: number | null) => {
    setNotices((all) => [{ id: crypto.randomUUID(), text, position }, ...all].slice(0, shownAtMost));
  }, []);
  const forget = useCallback((id: string) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const value = useMemo(() => ({ notices, tell, forget }), [notices, tell, forget]);
  return <NoticesContext value={value}>{children}</NoticesContext>;
}

/** What was done, with a way back, and how the connection stands. */
export function Notices() {
  const m = useMessages();
  const go = useGo();
  const connection = useConnection();
  const { notices, forget } = useContext(NoticesContext);
  const items: FlashbarProps.MessageDefinition[] = notices.map(({ id, text, position }) => ({
    id,
    type: 'success',
    content: text,
    dismissible: true,
    dismissLabel: m.dismiss,
    onDismiss: () => forget(id),
    action: position != null && (
      <Button
        onClick={() => {
          forget(id);
          go(paths.change(position));
        }}
      >
        {m.undo.action}
      </Button>
    ),
  }));
  if (connection === 'lost')
    items.unshift({ id: 'lost', type: 'warning', loading: true, content: m.connection.lost });
  if (connection === 'back') items.unshift({ id: 'back', type: 'info', content: m.connection.back });
  return <Flashbar items={items} />;
}
