'use client';

import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { Accounts_AccountFragment } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { Time } from '~/ui/time';

export const accountStatusTypes: Record<Accounts_AccountFragment['state'], StatusIndicatorProps.Type> = {
  PENDING: 'in-progress',
  PROVISIONED: 'success',
  FAILING: 'error',
  DEPROVISIONED: 'stopped',
};

/** The state of an account. For an account that Muster did not create, whether it belongs to anybody. */
export function AccountStatus({ account }: { account: Accounts_AccountFragment }) {
  const m = useMessages().accounts;
  const { state, link, message, retryAt, isBeingAdopted } = account;
  if (isBeingAdopted) return <StatusIndicator type="in-progress">{m.adopting}</StatusIndicator>;
  const sign =
    link === 'LINKED' ? (
      <StatusIndicator type={accountStatusTypes[state]}>{m.states[state]}</StatusIndicator>
    ) : (
      <StatusIndicator type="warning">{m.links[link]}</StatusIndicator>
    );
  if (!message) return sign;
  return (
    <>
      {sign}
      <div>{message}.</div>
      {retryAt && (
        <div>
          {m.retry} <Time at={retryAt} />
        </div>
      )}
    </>
  );
}
