'use client';

import RadioGroup from '@cloudscape-design/components/radio-group';
import { use, useEffect, useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useNameOf } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import type { Handover } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EndMirrors = graphql(`
  mutation EndMirrors($input: EndMirrorsInput!) {
    endMirrors(input: $input) {
      position
      effects {
        ...Effects_Effects
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

/** Ends the mirroring of a group: the group is either kept or archived. */
export default function EndMirrorPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const name = useNameOf(id);
  const [handover, setHandover] = useState<Handover>('FINALISE');
  const change = useChange(EndMirrors, ({ endMirrors }) => endMirrors);
  const { dryRun } = change;
  const input = { userGroups: [{ id }], handover };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each choice
  useEffect(() => dryRun(input), [id, handover]);
  return (
    <ChangeForm
      title={`${m.domain.endTitle}: ${name}`}
      description={m.domain.endText}
      change={change}
      input={input}
      submit={m.domain.endTitle}
      back={paths.userGroup(id)}
      next={() => paths.userGroup(id)}
      done={() => m.domain.ended(name)}
    >
      <RadioGroup
        ariaLabel={m.domain.endText}
        value={handover}
        onChange={({ detail }) => setHandover(detail.value as Handover)}
        items={[
          { value: 'FINALISE', label: m.domain.finalise },
          { value: 'TERMINATE', label: m.domain.terminate },
        ]}
      />
    </ChangeForm>
  );
}
