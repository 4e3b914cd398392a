import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMailForward, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CaseResponse, LinkPurpose, LinkResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { LinkCard } from './link-card.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { OfficeContactNote } from './office-contact-note.tsx';
import { linksQuery } from './share-links.queries.ts';
import './share-links.css';

const isWaiting = ({ state }: LinkResponse) => state === 'handedIn';
const isOpen = ({ state }: LinkResponse) => state === 'made' || state === 'opened' || state === 'begun';

/** Letters that were asked for and papers the client sends: what came in first, then what is under way, then what is over. */
export function LinksTab({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('links');
  const query = useQuery(linksQuery(file.id));
  const mayWrite = useMay('evidence:write') && !file.closed;
  // `?neu=letter&nachweis=…` comes from an item of the matrix.
  const [params, setParams] = useSearchParams();
  const asked = params.get('neu');
  const [making, setMaking] = useState<LinkPurpose | null>(asked === 'letter' || asked === 'upload' ? asked : null);
  const close = () => {
    setMaking(null);
    setParams((before) => {
      before.delete('neu');
      before.delete('nachweis');
      return before;
    }, { replace: true });
  };
  const letter = <Button variant="filled" leftSection={<IconMailForward size={18} stroke={1.75} aria-hidden />} onClick={() => setMaking('letter')}>{t('ask')}</Button>;
  const groups = (links: LinkResponse[]) => [
    { id: 'waiting', links: links.filter(isWaiting) },
    { id: 'open', links: links.filter(isOpen) },
    { id: 'over', links: links.filter((link) => !isWaiting(link) && !isOpen(link)) },
  ].filter((group) => group.links.length > 0);
  return (
    <div className="b-stack">
      <OfficeContactNote />
      {mayWrite && (
        <div className="b-links-bar b-screen-only">
          <Button leftSection={<IconUpload size={18} stroke={1.75} aria-hidden />} onClick={() => setMaking('upload')}>{t('askUpload')}</Button>
          {query.data && query.data.length > 0 && letter}
        </div>
      )}
      <QueryView
        query={query} errorTitle={t('notLoaded')} isEmpty={(links) => links.length === 0}
        empty={<EmptyState why="start" icon={IconMailForward} title={t('empty.title')} text={t('empty.text')} {...(mayWrite ? { action: letter } : {})} />}
      >
        {(links) => groups(links).map((group) => (
          <Section key={group.id} title={t(`group.${group.id}`)} count={group.links.length} body="rows">
            {group.links.map((link) => <LinkCard key={link.id} link={link} file={file} />)}
          </Section>
        ))}
      </QueryView>
      {making && <LinkDialog key={making} file={file} purpose={making} evidenceItemId={params.get('nachweis')} onClose={close} />}
    </div>
  );
}
