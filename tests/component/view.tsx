/** Renders a view as the extension does, with the package's own strings, and looks for what axe finds. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { I18nContext } from '../../components/i18n.tsx';
import { type Language, strings } from '../fixtures/strings.ts';

/** The view in a document of its own, in Simplified Chinese unless told. */
export function show(view: ComponentChild, language: Language = 'zh_CN') {
  return render(<I18nContext.Provider value={strings(language)}>{view}</I18nContext.Provider>);
}

/**
 * What axe finds wrong, one line each. Colours need a browser (tests/e2e looks at them there), and
 * a view alone is no page with a title and landmarks.
 */
export async function flaws(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
