import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Land } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { Note } from '../../ui/note.tsx';
import { commissionListQuery } from '../commissions/commissions.queries.ts';
import { versionWords } from '../commissions/version-words.ts';

/** Which commission the chosen Land leads to, and how fresh what we know of it is. */
export function CommissionNote({ land }: { land: Land }) {
  const { t } = useTranslation('cases');
  const { data } = useQuery(commissionListQuery);
  const found = data?.find((one) => one.land === land);
  if (!found) return null;
  return (
    <Note tone={found.outdated ? 'soon' : 'plan'} title={found.name}>
      {t('commission.version', { version: versionWords(t, found.version), checked: plainDay(found.lastChecked) })}
      {found.access.length > 0 && ` ${t('commission.access', { access: found.access.join(', ') })}`}
    </Note>
  );
}
