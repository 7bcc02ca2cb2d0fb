'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { ComplianceList } from '~/console/policies/compliance-list';
import { useMessages } from '~/i18n/language';
import { PageHeading } from '~/ui/heading';

/** The compliance of all systems with their policies. */
export default function CompliancePage() {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.compliance} description={m.compliance.text} />
      <ComplianceList />
    </SpaceBetween>
  );
}
