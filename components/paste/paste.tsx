import { useState } from 'preact/hooks';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { FileButton } from '../ui/file-button.tsx';
import './paste.css';

interface Props {
  /** What went wrong with the last text or file; null where nothing did. */
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** Reading what was pasted, or choosing a file instead. */
function Ways({ text, onText, onFile, onSample }: Omit<Props, 'problem'> & { text: string }) {
  const t = useT();
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        data-kind="main"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        {t('paste.read')}
      </button>
      <FileButton
        label={t('paste.open')}
        accept=".html,.htm,.txt,.md,.markdown,text/html,text/plain,text/markdown"
        onFile={onFile}
      />
      <button type="button" class="button" data-kind="quiet" onClick={onSample}>
        {t('paste.sample')}
      </button>
    </div>
  );
}

/** A report that is no web page: pasted, dropped or chosen. Read on this machine like any other. */
export function Paste({ problem, ...ways }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <section
      class="paste"
      data-over={over}
      aria-labelledby="paste-title"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const file = event.dataTransfer?.files[0];
        if (file) ways.onFile(file);
      }}
    >
      <h1 id="paste-title">
        <img src="/icon/icon.svg" alt="" width="32" height="32" /> {t('paste.title')}
      </h1>
      <p>{t('paste.hint')}</p>
      <textarea
        aria-label={t('paste.label')}
        placeholder={t('paste.placeholder')}
        rows={12}
        lang={text ? quoteLang(text) : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="problem" role="alert">
        {problem}
      </p>
      <Ways text={text} {...ways} />
    </section>
  );
}
