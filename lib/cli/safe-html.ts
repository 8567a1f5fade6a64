/**
 * A build step: no bundle assigns to innerHTML. We never do; Preact would for a property that we
 * never pass, Readability does on its clone of the page. Both are given the parser instead, which
 * runs nothing, and web-ext's linter has nothing to warn of.
 */

const LIBRARIES = /node_modules[\\/](?:preact|@mozilla[\\/]readability)[\\/]/;
const ASSIGNMENT = /([\w$.]+)\.innerHTML\s*=(?!=)\s*([\w$.]+)/g;
const SETTER =
  "const setParsedHtml = (element, html) => element.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);";

interface BuildStep {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | null;
}

export function safeHtml(): BuildStep {
  return {
    name: 'yaodian:safe-html',
    enforce: 'pre',
    transform(code, id) {
      if (!LIBRARIES.test(id) || !code.includes('innerHTML')) return null;
      const safe = code.replace(ASSIGNMENT, 'setParsedHtml($1, $2)');
      return safe === code ? null : { code: `${SETTER}\n${safe}`, map: null };
    },
  };
}
