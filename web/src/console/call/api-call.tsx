'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import { recorder } from '~/api/client';
import type { Call } from '~/api/recorder';
import { useMessages } from '~/i18n/language';
import { useActions } from '../actions/actions';
import { curlOf } from './curl';

/** Operations of the frame around every page. They are not shown. */
const frameOperations = new Set(['LiveStart', 'LiveChanges', 'TopBarViewer', 'Palette']);

/** Shows the API calls of the current page as curl commands. */
export function ApiCall() {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [calls, setCalls] = useState<readonly Call[]>([]);
  useEffect(() => recorder.listen(setCalls), []);
  useActions('api-call', [
    { id: 'api-call', label: m.call.show, group: m.groups.help, keys: 'a', run: () => setOpen(true) },
  ]);
  const shown = calls.filter(({ name }) => !frameOperations.has(name));
  if (!isOpen) return null;
  return (
    <Modal
      visible
      onDismiss={() => setOpen(false)}
      header={m.call.title}
      closeAriaLabel={m.close}
      size="large"
    >
      <SpaceBetween size="l">
        <Box variant="p">{m.call.text}</Box>
        {shown.length === 0 && <Box color="text-body-secondary">{m.call.nothing}</Box>}
        {shown.map((call, index) => (
          <ExpandableSection
            key={call.key}
            defaultExpanded={index === shown.length - 1}
            headerText={call.name}
            headerDescription={m.call.kinds[call.kind]}
          >
            <Code title="GraphQL" text={call.query} />
            {Object.keys(call.variables).length > 0 && (
              <Code title={m.call.variables} text={JSON.stringify(call.variables, null, 2)} />
            )}
            {call.kind !== 'subscription' && (
              <Code title="curl" text={curlOf(call, window.location.origin)} />
            )}
          </ExpandableSection>
        ))}
      </SpaceBetween>
    </Modal>
  );
}

function Code({ title, text }: { title: string; text: string }) {
  const m = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section>
      <Header
        variant="h3"
        actions={
          <Button iconName="copy" variant="inline-link" onClick={copy}>
            {isCopied ? m.call.copied : m.call.copy}
          </Button>
        }
      >
        {title}
      </Header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className="code" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
