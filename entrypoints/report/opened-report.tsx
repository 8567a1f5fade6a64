import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Report } from '../../components/readermode/report.tsx';
import {
  type CopyFormat,
  ReportToolbar,
  type ShownScript,
} from '../../components/readermode/toolbar.tsx';
import { problemOf } from '../../components/ui/problem.ts';
import type { ExportContext } from '../../lib/export/context.ts';
import { exportFile } from '../../lib/export/file.ts';
import { glossary, glossaryHtml, glossaryMarkdown } from '../../lib/export/glossary.ts';
import { htmlBody } from '../../lib/export/html.ts';
import { markdownBody } from '../../lib/export/markdown.ts';
import { plain } from '../../lib/export/plain.ts';
import { narrow } from '../../lib/export/select.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { copy, saveFile } from '../../lib/platform/files.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { today } from '../shared/today.ts';
import { useLexicon } from '../shared/use-lexicon.ts';
import { useShown } from '../shared/use-shown.ts';
import { misreading } from './misreading.ts';
import type { Opened } from './source.ts';

interface Props {
  readonly opened: Opened;
  readonly settings: Settings;
  readonly onAnother: () => void;
}

async function copyReading(reading: Reading, format: CopyFormat, context: ExportContext) {
  if (format === 'html') await copy(plain([reading], context), htmlBody([reading], context));
  else await copy(format === 'plain' ? plain([reading], context) : markdownBody(reading, context));
}

/** A report in reader mode, wired to the clipboard, the disk and the printer. */
export function OpenedReport({ opened, settings, onAnother }: Props) {
  const t = useT();
  const { reading } = opened;
  const lexicon = useLexicon(t);
  const [script, setScript] = useState<ShownScript>(settings.convertQuotes);
  const [format, setFormat] = useState<CopyFormat>('markdown');
  const [said, setSaid] = useState('');
  // A choice on the options page holds at once here too.
  useEffect(() => setScript(settings.convertQuotes), [settings.convertQuotes]);
  const shown = useShown(script);
  const context: ExportContext = { ...lexicon, words: t, today: today() };
  const terms = glossary([reading], context);
  const say = (job: Promise<unknown>, done: string) =>
    void job.then(
      () => setSaid(t(done)),
      (error: unknown) => setSaid(t('paste.failed', [problemOf(t, error)])),
    );
  const copyPart = (part: Reading) => say(copyReading(part, format, context), 'report.copied');
  return (
    <main>
      <ReportToolbar
        script={script}
        copyFormat={format}
        onScript={setScript}
        onCopyFormat={setFormat}
        onCopyAll={() => copyPart(reading)}
        onExport={(as) => saveFile(exportFile(as, [reading], context))}
        onPrint={() => print()}
        onWrong={() => say(misreading(opened, context).then(saveFile), 'report.wrongSaved')}
        onAnother={onAnother}
      />
      <p class="said" role="status">
        {said}
      </p>
      <Report
        {...lexicon}
        reading={reading}
        terms={terms}
        shown={shown}
        onCopy={(directive) => copyPart(narrow(reading, { directive }))}
        onCopySpeaker={(meeting, speaker) => copyPart(narrow(reading, { meeting, speaker }))}
        onCopyGlossary={() =>
          say(copy(glossaryMarkdown(terms, context), glossaryHtml(terms, context)), 'report.copied')
        }
      />
    </main>
  );
}
