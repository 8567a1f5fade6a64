import type { ExportContext } from '../../lib/export/context.ts';
import type { OutFile } from '../../lib/platform/files.ts';
import { extensionVersion } from '../../lib/platform/tabs.ts';
import type { Opened } from './source.ts';

/** What is needed to mend a wrong reading: the page's structure and what was read in it. */
export async function misreading(opened: Opened, { today }: ExportContext): Promise<OutFile> {
  const { reading, structure } = opened;
  const content = {
    kind: 'yaodian-misreading',
    version: extensionVersion(),
    date: today,
    structure: await structure(),
    reading,
  };
  return {
    name: `yaodian-misreading-${today}.json`,
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}
