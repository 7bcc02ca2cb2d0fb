'use client';

import Header, { type HeaderProps } from '@cloudscape-design/components/header';
import { useEffect, useRef } from 'react';

/** The heading of a page. It gets the focus when the page opens, so that screen readers read it. */
export function PageHeading({ title, ...rest }: { title: string } & Omit<HeaderProps, 'children'>) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} · Muster`;
    holder.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div ref={holder} tabIndex={-1} className="page-heading">
      <Header variant="h1" {...rest}>
        {title}
      </Header>
    </div>
  );
}
