/** Phrase-aware conversion of what is shown (头发 → 頭髮, 发展 → 發展); one way, never for matching. */

export type Script = 'hans' | 'hant';
export type Convert = (text: string) => string;

/** The dictionaries are large (1 MB towards traditional), so each is loaded at its first use only. */
export async function loadConverter(to: Script): Promise<Convert> {
  if (to === 'hans') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  }
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 'tw' });
}
