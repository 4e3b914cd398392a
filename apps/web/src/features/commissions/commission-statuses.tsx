import { useTranslation } from 'react-i18next';
import type { CommissionResponse, SubmissionState } from '@bleibeakte/contracts';
import './commissions.css';

export interface CommissionStatusesProps {
  commission: Pick<CommissionResponse, 'statuses' | 'landName'>;
  /** Marks the words that stand for it. */
  current?: SubmissionState;
}

/** The Land's own words in its order, each beside the common state; says so when the Land has no list. */
export function CommissionStatuses({ commission: { statuses, landName }, current }: CommissionStatusesProps) {
  const { t } = useTranslation('commissions');
  if (statuses.length === 0) return <p className="b-small b-muted">{t('statuses.none', { land: landName })}</p>;
  return (
    <ol className="b-commission-statuses">
      {statuses.map(({ code, label, common }) => (
        <li key={code} aria-current={current !== undefined && common === current ? true : undefined}>
          <span>{label}</span>
          <span className="b-tiny b-faint">{common ? t(`submissions:state.${common}`) : t('statuses.outside')}</span>
        </li>
      ))}
    </ol>
  );
}
