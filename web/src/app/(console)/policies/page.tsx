'use client';

import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppLink } from '../../../console/app-link';
import { useMessages } from '../../../i18n/language';
import { paths } from '../../../paths';
import { PageHeading } from '../../../ui/heading';

export default function PoliciesPage() {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.policies} description={m.policies.text} />
      <Container>
        <Box textAlign="center">
          {m.policies.none}{' '}
          <AppLink href={`${paths.resourceGroups}?filter=${encodeURIComponent('kind = "SYSTEM"')}`}>
            {m.places.systemGroups}
          </AppLink>
        </Box>
      </Container>
    </SpaceBetween>
  );
}
