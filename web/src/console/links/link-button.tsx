'use client';

import Button, { type ButtonProps } from '@cloudscape-design/components/button';
import { useGo } from './leaving';

/** A button that leads to another place. */
export function LinkButton({ href, ...props }: ButtonProps & { href: string }) {
  const go = useGo();
  return (
    <Button
      {...props}
      href={props.disabled ? undefined : href}
      onFollow={(event) => {
        event.preventDefault();
        go(href);
      }}
    />
  );
}
