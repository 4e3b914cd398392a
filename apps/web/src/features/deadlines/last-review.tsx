import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { reviewsQuery } from './events.queries.ts';

/** Who looked last at every deadline of the case. */
export function LastReview({ caseId }: { caseId: string }) {
  const { t } = useTranslation('events');
  const { data } = useQuery(reviewsQuery(caseId));
  if (!data) return null;
  const [last] = data;
  return <p className="b-small b-muted">{last ? t('review.last', { name: last.by, at: formatMoment(last.at) }) : t('review.never')}</p>;
}
