'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parse, RuleEditor } from '~/console/groups/rule-editor';
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
        path
      }
    }
  }
`);

export default function NewUserGroupPage() {
  const m = useMessages();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [isDynamic, setDynamic] = useState(false);
  const [rule, setRule] = useState('');
  const change = useChange(CreateUserGroup, ({ createUserGroup }) => createUserGroup);
  const { errors } = change;
  const parsed = isDynamic ? parse(rule) : null;
  const input =
    name.trim() && (!isDynamic || parsed)
      ? { name: name.trim(), description: description || null, ...(parsed && { rule: parsed }) }
      : null;
  usePreview(change, input);
  return (
    <ChangeForm
      title={m.userGroups.create}
      description={m.userGroups.text}
      change={change}
      input={input}
      incomplete={name.trim() ? m.userGroup.ruleMissing : m.form.nameMissing}
      submit={m.userGroups.create}
      back={paths.userGroups}
      next={({ userGroup }) => (userGroup ? paths.userGroup(userGroup.id) : paths.userGroups)}
      done={({ userGroup }) => m.created(userGroup?.name ?? '')}
      isUnsaved={name !== '' || rule !== ''}
    >
      <FormField label={m.name} errorText={errors.find(({ path }) => path.at(-1) === 'name')?.message}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={m.description}>
        <Textarea value={description} rows={2} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
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
