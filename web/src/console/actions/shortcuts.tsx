'use client';

import Header from '@cloudscape-design/components/header';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMessages } from '~/i18n/language';
import { useActions, useAllActions } from './actions';

/** Lists the keyboard shortcuts of all actions that are available. */
export function Shortcuts() {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  const actions = useAllActions();
  useActions('shortcuts', [
    { id: 'shortcuts', label: m.shortcuts.title, group: m.groups.help, keys: '?', run: () => setOpen(true) },
  ]);
  const withKeys = actions.filter(({ keys }) => keys);
  if (!isOpen) return null;
  return (
    <Modal visible onDismiss={() => setOpen(false)} header={m.shortcuts.title} closeAriaLabel={m.close}>
      <SpaceBetween size="l">
        <div>{m.shortcuts.palette}</div>
        {[...Map.groupBy(withKeys, ({ group }) => group)].map(([group, items]) => (
          <section key={group}>
            <Header variant="h3">{group}</Header>
            <dl className="shortcuts">
              {items.map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    {keys?.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </SpaceBetween>
    </Modal>
  );
}
