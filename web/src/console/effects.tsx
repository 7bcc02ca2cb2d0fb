'use client';

import Alert from '@cloudscape-design/components/alert';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useLanguage } from '../i18n/language';
import { paths } from '../paths';
import { accessLine, membershipLine } from './effect-lines';
import { EffectsBesideAccess } from './effects-beside-access';
import { type Line, SentenceList } from './sentence-list';

export const Effects_Span = graphql(`
  fragment Effects_Span on EffectSpan {
    kind
    from
    until
    before
    after
    beforeEndsAt
    afterEndsAt
    endsWithGuest
  }
`);

export const Effects_Effects = graphql(`
  fragment Effects_Effects on Effects {
    gainCount
    lossCount
    usersAffected
    resourcesAffected
    isComplete
    ldapRenameCount
    usersConcerned
    usersCompared
    membershipGainCount
    membershipLossCount
    gains {
      user {
        id
        displayName
      }
      resource {
        id
        name
      }
      spans {
        ...Effects_Span
      }
    }
    losses {
      user {
        id
        displayName
      }
      resource {
        id
        name
      }
      spans {
        ...Effects_Span
      }
    }
    membershipGains {
      user {
        id
        displayName
      }
      userGroup {
        id
        name
      }
      spans {
        ...Effects_Span
      }
    }
    membershipLosses {
      user {
        id
        displayName
      }
      userGroup {
        id
        name
      }
      spans {
        ...Effects_Span
      }
    }
    ...EffectsBesideAccess_Effects
  }
`);

export type EffectsFragment = FragmentType<typeof Effects_Effects>;

/** How many losses of access the effects have. */
export const useLossCount = (effects: EffectsFragment | null | undefined): number =>
  readFragment(Effects_Effects, effects)?.lossCount ?? 0;

/** The effects of a change that is not saved yet: who gains and loses what, and when. */
export function EffectsPreview(props: { effects: EffectsFragment }) {
  const { messages, language } = useLanguage();
  const m = messages.effects;
  const effects = readFragment(Effects_Effects, props.effects);
  const { gainCount, lossCount, gains, losses, membershipGains, membershipLosses } = effects;
  const lines = [
    ...losses.map((effect) => ({ ...effect, list: 'loss' })),
    ...gains.map((effect) => ({ ...effect, list: 'gain' })),
  ].flatMap(({ list, user, resource, spans }) =>
    spans.map((part): Line => {
      const span = readFragment(Effects_Span, part);
      return {
        key: `${list} ${user.id} ${resource.id} ${span.from}`,
        text: accessLine({ m, language, user: user.displayName }, resource.name, span),
        why: list === 'loss' && span.from === null ? paths.why(user.id, resource.id) : null,
      };
    }),
  );
  const memberships = [
    ...membershipLosses.map((effect) => ({ ...effect, list: 'out' })),
    ...membershipGains.map((effect) => ({ ...effect, list: 'in' })),
  ].flatMap(({ list, user, userGroup, spans }) =>
    spans.map((part): Line => {
      const span = readFragment(Effects_Span, part);
      return {
        key: `${list} ${user.id} ${userGroup.id} ${span.from}`,
        text: membershipLine({ m, language, user: user.displayName }, userGroup.name, span),
      };
    }),
  );
  const isNothing = gainCount + lossCount === 0;
  const membershipCount = effects.membershipGainCount + effects.membershipLossCount;
  return (
    <Alert
      type={lossCount + effects.ldapRenameCount > 0 ? 'warning' : 'info'}
      header={
        isNothing
          ? m.nothing
          : m.counts(gainCount, lossCount, effects.usersAffected, effects.resourcesAffected)
      }
    >
      {isNothing && memberships.length === 0 && m.nothingText}
      <SentenceList lines={lines} />
      <Shown count={gains.length + losses.length} of={gainCount + lossCount} />
      {memberships.length > 0 && (
        <ExpandableSection headerText={m.memberships(membershipCount)} defaultExpanded={isNothing}>
          <SentenceList lines={memberships} />
          <Shown count={membershipGains.length + membershipLosses.length} of={membershipCount} />
        </ExpandableSection>
      )}
      <EffectsBesideAccess effects={effects} />
      {!effects.isComplete && m.incomplete(effects.usersCompared, effects.usersConcerned)}
    </Alert>
  );
}

/** The API returns the first entries of each list, and the number of all. */
function Shown({ count, of }: { count: number; of: number }) {
  const { messages } = useLanguage();
  return count < of ? <p>{messages.effects.shownOf(count, of)}</p> : null;
}
