'use client';

import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useLanguage } from '../i18n/language';
import { datesOf } from './effect-lines';
import { SentenceList } from './sentence-list';

export const EffectsBesideAccess_Effects = graphql(`
  fragment EffectsBesideAccess_Effects on Effects {
    guestEnds {
      endsAt
      user {
        id
        displayName
      }
    }
    dependents {
      user {
        id
        displayName
      }
      ownedGroupCount
      soleOwnerCount
      guestCount
      tokenCount
      accountCount
    }
    ldapRenameCount
    ldapRenames {
      syncer
      musterId
      before
      after
    }
    policyEffectCount
    policyEffects {
      system {
        id
        name
      }
      type
      setting
      label
      labelCode
      labelValues
      from
      before
      after
    }
  }
`);

/** Effects other than on access: ends of guests, what depends on people who leave, settings, and names in LDAP. */
export function EffectsBesideAccess(props: { effects: FragmentType<typeof EffectsBesideAccess_Effects> }) {
  const { messages, language } = useLanguage();
  const m = messages.effects;
  const { guestEnds, dependents, policyEffects, policyEffectCount, ldapRenames, ldapRenameCount } =
    readFragment(EffectsBesideAccess_Effects, props.effects);
  const people = [
    ...guestEnds.map(({ user, endsAt }) => ({
      key: `guest ${user.id}`,
      text: m.guestEnds(user.displayName, datesOf([endsAt], language)[0] ?? ''),
    })),
    ...dependents.flatMap(({ user, ...counts }) => [
      ...(counts.ownedGroupCount > 0
        ? [
            {
              key: `groups ${user.id}`,
              text: m.ownedGroups(user.displayName, counts.ownedGroupCount, counts.soleOwnerCount),
            },
          ]
        : []),
      ...(counts.guestCount > 0
        ? [{ key: `guests ${user.id}`, text: m.guests(user.displayName, counts.guestCount) }]
        : []),
      ...(counts.tokenCount > 0
        ? [{ key: `tokens ${user.id}`, text: m.tokens(user.displayName, counts.tokenCount) }]
        : []),
      ...(counts.accountCount > 0
        ? [{ key: `accounts ${user.id}`, text: m.accounts(user.displayName, counts.accountCount) }]
        : []),
    ]),
  ];
  const settings = policyEffects.map(({ system, type, setting, label, from, before, after }) => ({
    key: `${system.id} ${type} ${setting} ${from}`,
    text:
      m.setting(system.name, label, textOf(before), textOf(after)) +
      (from ? m.from(datesOf([from], language)[0] ?? '') : ''),
  }));
  const renames = ldapRenames.map(({ syncer, musterId, before, after }) => ({
    key: `${syncer} ${musterId}`,
    text: m.ldapRename(syncer, before, after, musterId),
  }));
  return (
    <>
      <SentenceList lines={people} />
      {renames.length > 0 && (
        <ExpandableSection headerText={m.ldapRenames(ldapRenameCount)} defaultExpanded>
          <SentenceList lines={renames} />
          <p>{m.ldapRenamesText}</p>
        </ExpandableSection>
      )}
      {settings.length > 0 && (
        <ExpandableSection headerText={m.settings(policyEffectCount)} defaultExpanded>
          <SentenceList lines={settings} />
        </ExpandableSection>
      )}
    </>
  );
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
