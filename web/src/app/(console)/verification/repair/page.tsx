'use client';

import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const RepairDerived = graphql(`
  mutation RepairDerived($input: RepairDerivedInput!) {
    repairDerived(input: $input) {
      position
      verification {
        isRight
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

/** Repairs memberships by rules, and grants. */
export default function RepairDerivedPage() {
  const m = useMessages();
  const change = useChange(RepairDerived, ({ repairDerived }) => repairDerived);
  return (
    <ChangeForm
      title={m.verification.repair}
      description={m.verification.repairText}
      change={change}
      input={{}}
      submit={m.verification.repair}
      back={paths.verification}
      next={() => paths.verification}
      done={() => m.verification.repaired}
    />
  );
}
