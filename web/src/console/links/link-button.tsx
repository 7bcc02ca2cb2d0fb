'use client';

import Button, { type ButtonProps } from '@cloudscape-design/components/button';
import { useNavigate } from './navigation-guard';

/** A button that is a link. */
export function LinkButton({ href, ...props }: ButtonProps & { href: string }) {
  const navigate = useNavigate();
  return (
    <Button
      {...props}
      href={props.disabled ? undefined : href}
      onFollow={(event) => {
        event.preventDefault();
        navigate(href);
      }}
    />
  );
}
