import { useT } from '../i18n.tsx';
import { Chip } from '../ui/chip.tsx';
import { Printed } from '../ui/printed.tsx';

/** The article's own words, best first. Nothing stands here before they have been counted. */
export function Keywords({ words }: { readonly words: readonly string[] }) {
  const t = useT();
  if (words.length === 0) return null;
  return (
    <section class="keywords" aria-label={t('card.keywords')}>
      <span class="label">{t('card.keywords')}</span>
      {words.map((word) => (
        <Chip key={word} kind="keyword">
          <Printed>{word}</Printed>
        </Chip>
      ))}
    </section>
  );
}
