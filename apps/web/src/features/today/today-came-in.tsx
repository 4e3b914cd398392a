import { IconFileText, IconInbox, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { WaitingPapers } from '../incoming-papers/waiting-papers.tsx';
import { blockId } from './today-tiles.tsx';

const SHOWN = 5;

export function TodayCameIn({ today }: { today: TodayResponse }) {
  const { t } = useTranslation('today');
  const { cameIn, counts } = today;
  return (
    <div id={blockId('cameIn')} tabIndex={-1} className="b-today-block">
      <Section title={t('block.cameIn')} icon={IconInbox} count={counts.cameIn} body="rows">
        <WaitingPapers />
        {cameIn.length === 0 && <EmptyState why="done" title={t('empty.cameIn')} />}
        {cameIn.slice(0, SHOWN).map((document) => (
          <Item
            key={document.id}
            icon={document.type === 'jpeg' || document.type === 'png' ? IconPhoto : IconFileText}
            title={<Link to={paths.case(document.caseId, document.linkId ? 'schreiben' : 'dokumente')}><bdi>{document.fileName}</bdi></Link>}
            second={<><span>{document.caseNumber}</span> · <bdi>{document.uploadedBy ?? t('common:throughLink')}</bdi>, {formatMoment(document.uploadedAt)}</>}
          />
        ))}
        {counts.cameIn > 0 && <Link to={paths.inbox} className="b-today-more">{t('allCameIn', { count: counts.cameIn })}</Link>}
      </Section>
    </div>
  );
}
