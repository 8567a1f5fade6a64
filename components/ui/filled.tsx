import type { ComponentChildren } from 'preact';

/** Given to a string in the place of a value, to be set in by `Filled`. */
export const SLOT = '\uFFFC';

interface Props {
  /** A string that was given `SLOT`. */
  readonly text: string;
  readonly children: ComponentChildren;
}

/** A string with something in it that stands in another language, and so needs a tag of its own. */
export function Filled({ text, children }: Props) {
  const [before = '', after = ''] = text.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
