import { useState } from 'preact/hooks';
import { titleOf } from '../../lib/library/title.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import './chooser.css';

/** A meeting that can be taken into the comparison. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly organ: string;
  /** "第七次 · 2021年11月7日" */
  readonly when: string;
  readonly full: boolean;
  /** What a search looks through: simplified, lower case. */
  readonly words: string;
}

export interface ChoiceGroup {
  readonly source: 'tabs' | 'saved' | 'pasted' | 'bundled';
  readonly choices: readonly Choice[];
}

interface Props {
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly scanning: boolean;
  /** What went wrong with pasted text; null where nothing did. */
  readonly problem: string | null;
  readonly onToggle: (id: string) => void;
  readonly onScan: () => void;
  readonly onPaste: (text: string) => void;
  readonly onDone: () => void;
}

const MOST = 12;
const LISTED = 8;

function Group({
  group,
  find,
  chosen,
  onToggle,
}: { group: ChoiceGroup; find: string } & Pick<Props, 'chosen' | 'onToggle'>) {
  const t = useT();
  const words = find.toLowerCase().split(/\s+/);
  // What is chosen stays in sight, whatever is searched for: only there can it be taken out again.
  const taken = ({ id }: Choice) => chosen.includes(id);
  const found = group.choices.filter(
    (choice) => !taken(choice) && words.every((word) => choice.words.includes(word)),
  );
  const first = new Set(found.slice(0, LISTED));
  const listed = group.choices.filter((choice) => taken(choice) || first.has(choice));
  if (listed.length === 0) return null;
  const full = chosen.length >= MOST;
  return (
    <fieldset class="choices">
      <legend>{t(`panel.choose.${group.source}`)}</legend>
      {listed.map((choice) => {
        const on = chosen.includes(choice.id);
        return (
          <label key={choice.id} class="choice-line">
            <input
              type="checkbox"
              checked={on}
              disabled={full && !on}
              onChange={() => onToggle(choice.id)}
            />
            <span>
              <b>{choice.when}</b> <Words class="choice-name">{titleOf(choice)}</Words>
              {choice.full ? <small> {t('panel.inFull')}</small> : null}
            </span>
          </label>
        );
      })}
      {found.length > LISTED ? (
        <p class="hint">{t('panel.choose.more', [found.length - LISTED])}</p>
      ) : null}
    </fieldset>
  );
}

function PasteBox({ problem, onPaste }: Pick<Props, 'problem' | 'onPaste'>) {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <div class="paste-box">
      <textarea
        aria-label={t('panel.choose.pasteLabel')}
        placeholder={t('panel.choose.pasteLabel')}
        rows={3}
        lang={text === '' ? undefined : quoteLang(text)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button"
        disabled={text.trim() === ''}
        onClick={() => {
          onPaste(text);
          setText('');
        }}
      >
        {t('panel.choose.pasteRead')}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

/** Two to twelve meetings out of the library, what was read, the open tabs and pasted text. */
export function Chooser(props: Props) {
  const t = useT();
  const [find, setFind] = useState('');
  const { groups, chosen, scanning, problem, onToggle, onScan, onPaste, onDone } = props;
  return (
    <section class="chooser" aria-labelledby="choose-title">
      <div class="chooser-head">
        <h2 id="choose-title">{t('panel.choose.title')}</h2>
        <p class="hint">
          {t('panel.choose.hint')} {t('panel.choose.chosen', [chosen.length])}
          {chosen.length >= MOST ? ` · ${t('panel.choose.full')}` : ''}
        </p>
        <button
          type="button"
          class="button"
          data-kind="main"
          disabled={chosen.length < 2}
          onClick={onDone}
        >
          {t('panel.done')}
        </button>
      </div>
      <div class="chooser-tools">
        <input
          type="search"
          aria-label={t('panel.choose.search')}
          placeholder={t('panel.choose.search')}
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
        <button type="button" class="button" disabled={scanning} onClick={onScan}>
          {scanning ? t('panel.choose.scanning') : t('panel.choose.scan')}
        </button>
      </div>
      {groups.map((group) => (
        <Group
          key={group.source}
          group={group}
          find={find.trim()}
          chosen={chosen}
          onToggle={onToggle}
        />
      ))}
      <PasteBox problem={problem} onPaste={onPaste} />
    </section>
  );
}
