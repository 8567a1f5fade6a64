import type { ExportFormat } from '../../lib/export/file.ts';
import './tools.css';
import { TakeAway } from '../export/take-away.tsx';
import { useT } from '../i18n.tsx';

export type CopyFormat = 'markdown' | 'plain' | 'html';
export type ShownScript = 'none' | 'hans' | 'hant';

const COPY_FORMATS: readonly CopyFormat[] = ['markdown', 'plain', 'html'];

export interface ReportToolbarProps {
  readonly script: ShownScript;
  readonly copyFormat: CopyFormat;
  readonly onScript: (script: ShownScript) => void;
  readonly onCopyFormat: (format: CopyFormat) => void;
  readonly onCopyAll: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onPrint: () => void;
  /** Saves what is needed to mend a wrong reading; nothing is sent. */
  readonly onWrong: () => void;
  readonly onAnother: () => void;
}

/** Script, copying, files, printing: everything that can be done with the report, in one line. */
export function ReportToolbar(props: ReportToolbarProps) {
  const t = useT();
  return (
    <div class="tools" role="toolbar" aria-label={t('report.tools')}>
      <select
        aria-label={t('report.script')}
        value={props.script}
        onChange={(event) => props.onScript(event.currentTarget.value as ShownScript)}
      >
        <option value="none">{t('report.asPrinted')}</option>
        <option value="hans" lang="zh-Hans">
          简体
        </option>
        <option value="hant" lang="zh-Hant">
          繁體
        </option>
      </select>
      <span class="take-away">
        <select
          aria-label={t('report.copyFormat')}
          value={props.copyFormat}
          onChange={(event) => props.onCopyFormat(event.currentTarget.value as CopyFormat)}
        >
          {COPY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {t(`report.as.${format}`)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={props.onCopyAll}>
          {t('report.copyAll')}
        </button>
      </span>
      <TakeAway onExport={props.onExport} />
      <button type="button" class="button" onClick={props.onPrint}>
        {t('report.print')}
      </button>
      <span class="spacer" />
      <button type="button" class="button" data-kind="quiet" onClick={props.onWrong}>
        {t('report.wrong')}
      </button>
      <button type="button" class="button" data-kind="quiet" onClick={props.onAnother}>
        {t('report.another')}
      </button>
    </div>
  );
}
