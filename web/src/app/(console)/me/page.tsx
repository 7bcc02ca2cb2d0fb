'use client';

import { MyAccess } from '~/console/me/my-access';

export default function MePage() {
  return <MyAccess />;
}
