import type { ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { AsPrinted } from '../ui/as-printed.tsx';
import { Words } from '../ui/printed.tsx';
import { type TakeAwayForm, TakeAwayMenu } from './take-away.tsx';

/** Whose meetings these are, where all are of one name. */
function Subject({ meetings }: Pick<Props, 'meetings'>) {
  const titles = new Set(
    meetings.map(({ organ, name }) => {
      const plain = name.replace(/第[\d零一二三四五六七八九十百]+次/, '');
      return organ && !plain.startsWith(organ) ? `${organ} ${plain}` : plain;
    }),
  );
  const [title] = titles;
  return title !== undefined && titles.size === 1 ? (
    <small class="subject">
      <Words>{title}</Words>
    </small>
  ) : null;
}

interface Props {
  /** The meetings compared; none while there are none. */
  readonly meetings: readonly ComparedMeeting[];
  readonly inTab: boolean;
  readonly onTab: () => void;
  /** Whether converted quotations stand as printed for the moment; null where none is converted. */
  readonly asPrinted: boolean | null;
  readonly onAsPrinted: () => void;
  readonly onTake: (form: TakeAwayForm) => void;
}

/** The panel's title, whose meetings it compares, and what can be done with all of it. */
export function PanelHead({ meetings, inTab, asPrinted, onAsPrinted, onTab, onTake }: Props) {
  const t = useT();
  return (
    <header class="panel-head">
      <h1>
        {t('panel.title')}
        <Subject meetings={meetings} />
      </h1>
      <div class="panel-tools">
        {asPrinted === null ? null : <AsPrinted on={asPrinted} onToggle={onAsPrinted} />}
        {inTab ? null : (
          <button type="button" class="button" data-kind="quiet" onClick={onTab}>
            {t('panel.openInTab')}
          </button>
        )}
        {meetings.length > 0 ? <TakeAwayMenu onTake={onTake} /> : null}
      </div>
    </header>
  );
}
