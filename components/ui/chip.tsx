import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'deadline' | 'figure' | 'keyword';
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function Chip({ kind, title, children }: Props) {
  return (
    <span class={`chip chip-${kind}`} {...(title ? { title } : {})}>
      {children}
    </span>
  );
}
