import type { TakeAwayForm } from '../../components/panel/take-away.tsx';
import type { Filter } from '../../lib/compare/selection.ts';
import { changeFits } from '../../lib/compare/shown.ts';
import {
  type ChangesContext,
  changesCsv,
  changesHtml,
  changesMarkdown,
} from '../../lib/export/changes.ts';
import { stripSvg } from '../../lib/export/strip.ts';
import type { Comparison } from '../../lib/model/change.ts';
import { copy, saveFile } from '../../lib/platform/files.ts';
import { savePicture } from '../../lib/platform/picture.ts';

/** Carries out one way of taking the comparison away; returns the key of what to say. */
export async function take(
  form: TakeAwayForm,
  comparison: Comparison,
  filter: Filter,
  context: ChangesContext,
): Promise<'copied' | 'saved' | null> {
  const changes = comparison.changes.filter((change) => changeFits(change, filter));
  const strip = () => stripSvg(comparison, context);
  switch (form) {
    case 'markdown':
      await copy(changesMarkdown(comparison, changes, context));
      return 'copied';
    case 'html': {
      const html = changesHtml(comparison, changes, context);
      await copy(html, html);
      return 'copied';
    }
    case 'csv': {
      const text = changesCsv(comparison, changes, context);
      saveFile({ name: 'yaodian-changes.csv', type: 'text/csv', text });
      return 'saved';
    }
    case 'svg':
      saveFile({ name: 'yaodian-formulas.svg', type: 'image/svg+xml', text: strip() });
      return 'saved';
    case 'png':
      await savePicture('yaodian-formulas.png', strip());
      return 'saved';
    default:
      print();
      return null;
  }
}
