import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EvidenceResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { DecideEntry } from './decide-entry.tsx';
import { LINK_TONES } from './link-tones.ts';
import { linksQuery } from './share-links.queries.ts';
import './share-links.css';

interface ItemLinksProps {
  item: Pick<EvidenceResponse, 'id' | 'caseId' | 'state'>;
  mayAsk: boolean;
}

/** At an item: the links made for it, what came in through them, and the way to a new one. */
export function ItemLinks({ item, mayAsk }: ItemLinksProps) {
  const { t } = useTranslation('links');
  const all = useQuery(linksQuery(item.caseId)).data ?? [];
  const links = all.filter(({ evidenceItemId }) => evidenceItemId === item.id);
  const toTab = paths.case(item.caseId, 'schreiben');
  const canAsk = mayAsk && (item.state === 'idea' || item.state === 'asked' || item.state === 'promised');
  if (links.length === 0 && !canAsk) return null;
  return (
    <div className="b-stack" style={{ gap: 10 }}>
      {links.map((link) => (
        <div key={link.id} className="b-stack" style={{ gap: 6 }}>
          <div className="b-link-head">
            <Link to={toTab} className="b-grow"><bdi>{link.writer ?? link.asksFor}</bdi></Link>
            <StatusChip tone={LINK_TONES[link.state]}>{t(`state.${link.state}`)}</StatusChip>
          </div>
          {link.state === 'handedIn' && link.entry && <DecideEntry link={link} entry={link.entry} mayDecide={mayAsk} />}
        </div>
      ))}
      {canAsk && (
        <p className="b-small b-link-ways">
          <Link to={`${toTab}&neu=letter&nachweis=${item.id}`}>{t('ask')}</Link>
          <Link to={`${toTab}&neu=upload&nachweis=${item.id}`}>{t('askUpload')}</Link>
        </p>
      )}
    </div>
  );
}
