import { Button } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';

interface PushButtonProps extends Omit<ButtonProps, 'className' | 'style'> {
  /** `main` is the one thing most people want here; `bare` has no edge until it is pointed at. */
  readonly look?: 'plain' | 'main' | 'bare' | 'danger';
  readonly className?: string;
}

export function PushButton({ look = 'plain', className = '', ...props }: PushButtonProps) {
  return <Button {...props} className={`push push-${look} ${className}`} />;
}
