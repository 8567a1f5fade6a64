import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/export/file.ts';
import { useT } from '../i18n.tsx';
import './take-away.css';

interface Props {
  readonly onExport: (format: ExportFormat) => void;
}

/** A format and a button: the file lands on the user's disk. */
export function TakeAway({ onExport }: Props) {
  const t = useT();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  return (
    <span class="take-away">
      <select
        aria-label={t('report.fileFormat')}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}
      >
        {EXPORT_FORMATS.map((name) => (
          <option key={name} value={name}>
            {t(`export.formats.${name}`)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onExport(format)}>
        {t('report.save')}
      </button>
    </span>
  );
}
