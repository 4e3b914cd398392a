import { useTranslation } from 'react-i18next';
import type { BarVerdict } from '@bleibeakte/contracts';
import { VERDICT_LOOKS } from './verdict-looks.ts';

/** Mark and word without a box: in the matrix and in its legend. */
export function VerdictMark({ verdict }: { verdict: BarVerdict }) {
  const { t } = useTranslation('check');
  const { tone, icon: Shape } = VERDICT_LOOKS[verdict];
  return (
    <span className={`b-check-mark b-check-mark-${tone}`}>
      <Shape size={16} stroke={2} aria-hidden />
      {t(`barVerdict.${verdict}`)}
    </span>
  );
}
