'use client';

import Link from '@cloudscape-design/components/link';
import type { ReactNode } from 'react';
import { useNavigate } from './navigation-guard';

/** A link inside the dashboard. It does not reload the page, and asks before unsaved input is lost. */
export function AppLink({ href, isBig, children }: { href: string; isBig?: boolean; children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <Link
      href={href}
      fontSize={isBig ? 'display-l' : undefined}
      onFollow={(event) => {
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </Link>
  );
}
