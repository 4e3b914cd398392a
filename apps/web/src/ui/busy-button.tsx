import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

export type BusyButtonProps = ButtonProps & Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps>;

/**
 * A button that waits for what it has begun. Mantine disables a loading button, and a disabled one loses the focus: this one
 * keeps it and takes no second press meanwhile.
 */
export function BusyButton({ loading = false, ...props }: BusyButtonProps) {
  return (
    <Button
      {...props}
      loading={loading}
      renderRoot={({ disabled, onClick, ...root }: ComponentPropsWithRef<'button'>) => (
        <button
          {...root}
          disabled={Boolean(disabled) && !loading}
          aria-disabled={loading || undefined}
          onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}
        />
      )}
    />
  );
}
