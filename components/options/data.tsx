import type { ComponentChildren } from 'preact';
import type { ExportFormat } from '../../lib/export/file.ts';
import { TakeAway } from '../export/take-away.tsx';
import { useT } from '../i18n.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { SureButton } from '../ui/sure.tsx';
import { Section, Switch } from './field.tsx';

export interface DataFacts {
  readonly meetings: number;
  /** Bytes on this machine, null where the browser does not tell. */
  readonly bytes: number | null;
  readonly dataset: {
    readonly version: string;
    readonly date: string;
    readonly meetings: number;
    readonly formulas: number;
  };
}

interface Props {
  readonly saving: boolean;
  /** null while it is being counted. */
  readonly facts: DataFacts | null;
  /** The list of what is kept, each with a way to be rid of it. */
  readonly kept?: ComponentChildren;
  readonly onSaving: (on: boolean) => void;
  readonly onExport: () => void;
  /** Saves everything kept in one of the formats of reader mode. */
  readonly onTakeAway: (format: ExportFormat) => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
}

/** "14 kB", "3.2 MB": as the reader's language writes numbers. */
const sizeOf = (bytes: number): string => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString(undefined, { maximumFractionDigits: digits })} ${unit}`;
};

/** The library as a file to bring back, in and out, and gone. */
function Backup({
  onExport,
  onImport,
  onDelete,
}: Pick<Props, 'onExport' | 'onImport' | 'onDelete'>) {
  const t = useT();
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={onExport}>
        {t('options.data.export')}
      </button>
      <FileButton
        label={t('options.data.import')}
        accept=".json,application/json"
        onFile={onImport}
      />
      <SureButton
        label={t('options.data.delete')}
        question={t('options.data.sure')}
        onSure={onDelete}
      />
    </div>
  );
}

export function Data({ saving, facts, kept, onSaving, onTakeAway, ...backup }: Props) {
  const t = useT();
  return (
    <Section title={t('options.data.title')}>
      <Switch
        label={t('options.data.saving')}
        hint={t('options.data.savingHint')}
        on={saving}
        onChange={onSaving}
      />
      {facts && (
        <p class="figures">
          {t('options.data.saved', [facts.meetings], facts.meetings)}
          {facts.bytes !== null && <span class="hint"> {sizeOf(facts.bytes)}</span>}
        </p>
      )}
      <Backup {...backup} />
      {facts && facts.meetings > 0 && (
        <p class="take-all">
          <span>{t('options.data.takeAll')}</span> <TakeAway onExport={onTakeAway} />
        </p>
      )}
      {kept}
      {facts && (
        <p class="hint">
          {t('options.data.dataset', [
            facts.dataset.version,
            facts.dataset.date,
            facts.dataset.meetings,
            facts.dataset.formulas,
          ])}
        </p>
      )}
    </Section>
  );
}
