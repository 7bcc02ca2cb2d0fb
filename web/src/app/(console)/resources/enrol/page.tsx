'use client';

import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { Picker } from '~/console/pickers/picker';
import { OpenEnrolments } from '~/console/resources/open-enrolments';
import { SecretShown } from '~/console/secret-shown';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { confirmed, isAboutConfirmation, useConfirmation } from '~/console/settings/use-confirmation';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateEnrolment = graphql(`
  mutation CreateEnrolment($input: CreateEnrolmentInput!) {
    createEnrolment(input: $input) {
      position
      command
      warning
      warningCode
      warningValues
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

export default function EnrolSystemPage() {
  const m = useMessages();
  const [resource, setResource] = useQueryState('resource', parseAsString);
  const [group, setGroup] = useState<string | null>(null);
  const [within, setWithin] = useState('PT1H');
  const [command, setCommand] = useState<string | null>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const confirmation = useConfirmation();
  const change = confirmed(
    useChange(CreateEnrolment, ({ createEnrolment }) => createEnrolment),
    confirmation,
  );
  const back = resource ? paths.resource(resource) : paths.resources('SYSTEM');
  if (command)
    return (
      <SecretShown
        title={m.systems.enrol}
        text={m.systems.command}
        secret={command}
        warning={warning}
        back={back}
      />
    );
  return (
    <SpaceBetween size="l">
      <ChangeForm
        title={m.systems.enrol}
        description={m.systems.enrolText}
        change={change}
        input={{
          within,
          ...(resource && { resource: { id: resource } }),
          ...(group && !resource && { resourceGroup: { id: group } }),
        }}
        submit={m.systems.enrol}
        back={back}
        next={(payload) => {
          if (payload.command) setCommand(payload.command);
          setWarning(payload.warning ?? null);
          return paths.enrolSystem(resource ?? undefined);
        }}
        done={() => m.systems.done}
      >
        <FormField label={m.systems.which}>
          <Picker
            kinds={['resource']}
            value={resource}
            onChange={(id) => void setResource(id)}
            label={m.systems.new}
          />
        </FormField>
        {!resource && (
          <FormField label={m.systems.group} description={m.systems.groupText}>
            <Picker
              kinds={['resourceGroup']}
              value={group}
              onChange={setGroup}
              label={m.picker.resourceGroup}
            />
          </FormField>
        )}
        <FormField label={m.systems.within}>
          <RadioGroup
            value={within}
            onChange={({ detail }) => setWithin(detail.value)}
            items={[
              { value: 'PT1H', label: m.systems.hour },
              { value: 'P1D', label: m.systems.day },
              { value: 'P7D', label: m.systems.week },
            ]}
          />
        </FormField>
        <ConfirmationField
          confirmation={confirmation}
          errorText={change.errors.find(isAboutConfirmation)?.message}
        />
      </ChangeForm>
      <OpenEnrolments />
    </SpaceBetween>
  );
}
