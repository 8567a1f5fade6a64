import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  /** Its name for everyone: tooltip and screen reader. */
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
}

export function IconButton({ icon, label, onClick, expanded }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
