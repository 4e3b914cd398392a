import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/note.tsx';

/** The list of grounds has gaps: no hit does not mean admissible. */
export function GapsNote() {
  const { t } = useTranslation('check');
  return <Note tone="open" title={t('gaps.title')}>{t('gaps.text')}</Note>;
}
