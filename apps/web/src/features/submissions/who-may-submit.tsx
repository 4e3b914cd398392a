import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LAND_NAMES, type Land } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { paths } from '../../paths.ts';
import { commissionQuery } from '../commissions/commissions.queries.ts';

export interface WhoMaySubmitProps {
  land: Land;
  /** False where the hints of the profile explain it right below. */
  note?: boolean;
}

/** From the Land's profile; while it is loading, or when it cannot be, the sentence around it stays. */
export function WhoMaySubmit({ land, note = true }: WhoMaySubmitProps) {
  const { t } = useTranslation('submissions');
  const { data } = useQuery(commissionQuery(land));
  return (
    <>
      {data && (
        <>
          {t('empty.who', { land: LAND_NAMES[land] })}{' '}
          {data.whoMaySubmit.map((who, place) => <Fragment key={who}>{place > 0 && ' · '}<strong>{who}</strong></Fragment>)}.{' '}
          {note && data.whoMaySubmitNote && <>{noBreak(data.whoMaySubmitNote)} </>}
        </>
      )}
      <Link to={paths.commission(land)}>{t('empty.profile')}</Link>
    </>
  );
}
