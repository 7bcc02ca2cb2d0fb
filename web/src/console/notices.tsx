'use client';

import Button from '@cloudscape-design/components/button';
import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useMessages } from '../i18n/language';
import { useConnection } from '../live/live';
import { paths } from '../paths';
import { useNavigate } from './links/navigation-guard';

interface Notice {
  id: string;
  text: string;
  /** The position of the change in the log. The notice then has a button that undoes the change. */
  position?: number | null;
  isFailure?: boolean;
}

/** Shows a notice: what was done, with its position in the log for undo. `failure` shows an error. */
interface Notify {
  (text: string, position?: number | null): void;
  failure(text: string): void;
}

const silent: Notify = Object.assign(() => {}, { failure: () => {} });

const NoticesContext = createContext<{
  notices: Notice[];
  notify: Notify;
  forget(id: string): void;
}>({
  notices: [],
  notify: silent,
  forget: () => {},
});

/** Gives a function that shows a notice at the top of the page. */
export const useNotify = () => useContext(NoticesContext).notify;

const shownAtMost = 3;

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([]);
  const add = useCallback((notice: Omit<Notice, 'id'>) => {
    setNotices((all) => [{ id: crypto.randomUUID(), ...notice }, ...all].slice(0, shownAtMost));
  }, []);
  const notify: Notify = useMemo(
    () =>
      Object.assign((text: string, position?: number | null) => add({ text, position }), {
        failure: (text: string) => add({ text, isFailure: true }),
      }),
    [add],
  );
  const forget = useCallback((id: string) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const value = useMemo(() => ({ notices, notify, forget }), [notices, notify, forget]);
  return <NoticesContext value={value}>{children}</NoticesContext>;
}

/** Notices about changes that were made, and about a lost connection. */
export function Notices() {
  const m = useMessages();
  const navigate = useNavigate();
  const connection = useConnection();
  const { notices, forget } = useContext(NoticesContext);
  const items: FlashbarProps.MessageDefinition[] = notices.map(({ id, text, position, isFailure }) => ({
    id,
    type: isFailure ? 'error' : 'success',
    content: text,
    dismissible: true,
    dismissLabel: m.dismiss,
    onDismiss: () => forget(id),
    action: position != null && (
      <Button
        onClick={() => {
          forget(id);
          navigate(paths.change(position));
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
