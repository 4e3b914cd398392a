import { useTranslation } from 'react-i18next';

/** Before everything else on the page, the bar of the practice mode too: one Tab, and the content is one step away. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#inhalt" className="b-skip">
      {t('common:skip')}
    </a>
  );
}
