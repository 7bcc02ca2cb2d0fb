'use client';

import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parse, RuleEditor } from '~/console/groups/rule-editor';
import { NameFields } from '~/console/name-fields';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateUserGroup = graphql(`
  mutation CreateUserGroup($input: CreateUserGroupInput!) {
    createUserGroup(input: $input) {
      position
      userGroup {
        id
        name
      }
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

export default function NewUserGroupPage() {
  const m = useMessages();
  const [named, setNamed] = useState({ name: '', description: '' });
  const [isDynamic, setDynamic] = useState(false);
  const [rule, setRule] = useState('');
  const change = useChange(CreateUserGroup, ({ createUserGroup }) => createUserGroup);
  const parsed = isDynamic ? parse(rule) : null;
  const input =
    named.name.trim() && (!isDynamic || parsed)
      ? { name: named.name.trim(), description: named.description || null, ...(parsed && { rule: parsed }) }
      : null;
  usePreview(change, input);
  return (
    <ChangeForm
      title={m.userGroups.create}
      description={m.userGroups.text}
      change={change}
      input={input}
      incomplete={named.name.trim() ? m.userGroup.ruleMissing : m.form.nameMissing}
      submit={m.userGroups.create}
      back={paths.userGroups}
      next={({ userGroup }) => (userGroup ? paths.userGroup(userGroup.id) : paths.userGroups)}
      done={({ userGroup }) => m.created(userGroup?.name ?? '')}
      isUnsaved={named.name !== '' || rule !== ''}
    >
      <NameFields draft={named} onChange={setNamed} errors={change.errors} />
      <FormField label={m.userGroup.decidedBy}>
        <RadioGroup
          value={isDynamic ? 'rule' : 'hand'}
          onChange={({ detail }) => setDynamic(detail.value === 'rule')}
          items={[
            { value: 'hand', label: m.userGroup.byHand, description: m.userGroup.byHandText },
            { value: 'rule', label: m.userGroup.byRule, description: m.userGroup.byRuleText },
          ]}
        />
      </FormField>
      {isDynamic && <RuleEditor rule={rule} onChange={setRule} />}
    </ChangeForm>
  );
}
