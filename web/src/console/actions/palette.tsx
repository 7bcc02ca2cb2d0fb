'use client';

import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf } from '~/paths';
import { useNavigate } from '../links/navigation-guard';
import { useActions, useAllActions } from './actions';

const PaletteQuery = graphql(`
  query Palette($search: String!) {
    users(first: 5, search: $search) {
      nodes {
        id
        displayName
        username
      }
    }
    userGroups(first: 5, search: $search) {
      nodes {
        id
        name
      }
    }
    resources(first: 5, search: $search) {
      nodes {
        id
        name
      }
    }
    resourceGroups(first: 5, search: $search) {
      nodes {
        id
        name
      }
    }
  }
`);

const pauseMs = 40;

/** The command palette: searches pages, actions and objects. */
export function Palette() {
  const m = useMessages();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  const actions = useAllActions();
  useActions('palette', [
    { id: 'palette', label: m.palette.open, group: m.groups.help, keys: '/', run: () => setOpen(true) },
  ]);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);

  const [{ data, fetching }] = useQuery({
    query: PaletteQuery,
    variables: { search },
    pause: !isOpen || search === '',
  });
  const choose = (run: () => void) => () => {
    setOpen(false);
    setText('');
    run();
  };
  const found =
    search === ''
      ? []
      : ([
          [
            m.places.users,
            data?.users.nodes.map(({ id, displayName, username }) => ({
              id,
              text: displayName,
              note: username,
            })),
          ],
          [m.places.userGroups, data?.userGroups.nodes.map(({ id, name }) => ({ id, text: name, note: '' }))],
          [m.places.resources, data?.resources.nodes.map(({ id, name }) => ({ id, text: name, note: '' }))],
          [
            m.places.resourceGroups,
            data?.resourceGroups.nodes.map(({ id, name }) => ({ id, text: name, note: '' })),
          ],
        ] as const);
  const fitting = actions.filter(
    ({ id, label, group }) =>
      id !== 'palette' && `${label} ${group}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <Command.Dialog
      open={isOpen}
      onOpenChange={setOpen}
      label={m.palette.label}
      shouldFilter={false}
      className="palette"
    >
      <Command.Input value={text} onValueChange={setText} placeholder={m.palette.placeholder} />
      <Command.List label={m.palette.results}>
        {fetching && <Command.Loading>{m.searching}</Command.Loading>}
        {!fetching && <Command.Empty>{m.palette.nothing}</Command.Empty>}
        {found.map(
          ([heading, items]) =>
            items &&
            items.length > 0 && (
              <Command.Group key={heading} heading={heading}>
                {items.map(({ id, text: name, note }) => (
                  <Command.Item key={id} value={id} onSelect={choose(() => navigate(pathOf(id) ?? '/'))}>
                    {name} <small>{note}</small>
                  </Command.Item>
                ))}
              </Command.Group>
            ),
        )}
        {[...Map.groupBy(fitting, ({ group }) => group)].map(([group, items]) => (
          <Command.Group key={group} heading={group}>
            {items.map(({ id, label, keys, run }) => (
              <Command.Item key={id} value={`action ${id}`} onSelect={choose(run)}>
                {label} {keys && <kbd>{keys}</kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}
