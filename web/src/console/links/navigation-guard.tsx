'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '~/i18n/language';

interface NavigationState {
  unsaved: RefObject<boolean>;
  navigate(href: string): void;
}

const NavigationContext = createContext<NavigationState>({ unsaved: { current: false }, navigate: () => {} });

/** Gives a function that opens another page of the dashboard. It asks first if unsaved input would be lost. */
export const useNavigate = (): ((href: string) => void) => useContext(NavigationContext).navigate;

/** Asks before the page is left while it has unsaved input. */
export function useUnsaved(isUnsaved: boolean): void {
  const { unsaved } = useContext(NavigationContext);
  useEffect(() => {
    unsaved.current = isUnsaved;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isUnsaved) window.addEventListener('beforeunload', ask);
    return () => {
      unsaved.current = false;
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved, unsaved]);
}

export function NavigationGuard({ children }: { children: ReactNode }) {
  const m = useMessages();
  const router = useRouter();
  const unsaved = useRef(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const navigate = useCallback(
    (href: string) => (unsaved.current ? setWanted(href) : router.push(href)),
    [router],
  );
  const value = useMemo(() => ({ unsaved, navigate }), [navigate]);
  const leave = () => {
    unsaved.current = false;
    if (wanted) router.push(wanted);
    setWanted(null);
  };
  return (
    <NavigationContext value={value}>
      {children}
      {wanted !== null && (
        <Modal
          visible
          onDismiss={() => setWanted(null)}
          header={m.leaving.title}
          closeAriaLabel={m.close}
          footer={
            <Box float="right">
              <SpaceBetween direction="horizontal" size="xs">
                <Button onClick={leave}>{m.leaving.leave}</Button>
                <Button variant="primary" onClick={() => setWanted(null)}>
                  {m.leaving.stay}
                </Button>
              </SpaceBetween>
            </Box>
          }
        >
          {m.leaving.text}
        </Modal>
      )}
    </NavigationContext>
  );
}
