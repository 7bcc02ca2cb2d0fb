'use client';

import Link from '@cloudscape-design/components/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link within the dashboard: it does not load the page anew. */
export function AppLink({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <Link
      href={href}
      onFollow={(event) => {
        event.preventDefault();
        router.push(href);
      }}
    >
      {children}
    </Link>
  );
}
