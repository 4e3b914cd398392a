import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, LinkResponse, MadeLinkResponse } from '@bleibeakte/contracts';
import { isLinkLive, isLinkRenewable, MOST_REMINDERS } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { showDone } from '../../ui/toast.tsx';
import { languageName } from '../persons/person-words.ts';
import { DecideEntry } from './decide-entry.tsx';
import { linkEndText } from './link-end-text.ts';
import { LINK_TONES } from './link-tones.ts';
import { LinkSteps } from './link-steps.tsx';
import { MadeLink } from './made-link.tsx';
import { RemindWriterDialog } from './remind-writer-dialog.tsx';
import { useRenewLink, useWithdrawLink } from './share-links.queries.ts';

interface LinkCardProps {
  link: LinkResponse;
  file: CaseResponse;
}

/** One link: who writes or sends, how far it is, what came in, and the one next act. */
export function LinkCard({ link, file }: LinkCardProps) {
  const { t } = useTranslation('links');
  const mayWrite = useMay('evidence:write') && !file.closed;
  const renew = useRenewLink(link.id);
  const withdraw = useWithdrawLink(link.id);
  const [asking, setAsking] = useState<'withdraw' | 'renew' | 'remind' | null>(null);
  const [made, setMade] = useState<MadeLinkResponse | null>(null);
  const { purpose, role, writer, asksFor, state, language, dueOn, entry, missing } = link;
  const mayRemind = purpose === 'letter' && isLinkLive(state) && link.reminded < MOST_REMINDERS && missing.length === 0;
  const people = file.people.filter(({ id }) => link.personIds.includes(id)).map(({ name }) => name).join(', ');
  const facts = [
    purpose === 'letter' ? t('about', { who: people }) : t('from', { who: people }),
    languageName(language),
    dueOn && t('due', { day: formatDay(dueOn) }),
    isLinkLive(state) && t('endsAt', { at: linkEndText(link) }),
    link.reminded > 0 && t('remind.used', { count: link.reminded }),
    link.madeBy && t('madeBy', { who: link.madeBy.name }),
  ];
  return (
    <div className="b-link-card">
      <div className="b-link-head">
        <div className="b-grow">
          <div className="b-strong"><bdi>{purpose === 'letter' ? writer : asksFor}</bdi>{role && <span className="b-muted"> · {t(`role.${role}`)}</span>}</div>
          <div className="b-small b-muted">{facts.filter(Boolean).join(' · ')}</div>
        </div>
        <StatusChip tone={LINK_TONES[state]}>{t(`state.${state}`)}</StatusChip>
      </div>
      <LinkSteps link={link} />
      {missing.length > 0 && <Note tone="over" title={t('closed.title')}>{t('closed.text')}</Note>}
      {state === 'locked' && <p className="b-small">{t('lockedText')}</p>}
      {entry && <DecideEntry link={link} entry={entry} mayDecide={!file.closed} />}
      {mayWrite && (isLinkLive(state) || isLinkRenewable(state)) && (
        <div className="b-link-acts">
          {mayRemind && <Button size="xs" onClick={() => setAsking('remind')}>{t('remind.open')}</Button>}
          {isLinkLive(state) && <Button size="xs" onClick={() => setAsking('withdraw')}>{t('withdraw.button')}</Button>}
          {isLinkRenewable(state) && <Button size="xs" onClick={() => setAsking('renew')}>{t('renew.button')}</Button>}
        </div>
      )}
      {asking === 'remind' && <RemindWriterDialog link={link} onClose={() => setAsking(null)} />}
      {asking === 'withdraw' && (
        <ConfirmDialog opened onClose={() => setAsking(null)} title={t('withdraw.title')} confirmLabel={t('withdraw.confirm')} onConfirm={async () => {
          await withdraw.mutateAsync(link.version);
          showDone(t('withdraw.done'));
        }}>
          <p>{t('withdraw.text')}</p>
        </ConfirmDialog>
      )}
      {asking === 'renew' && (
        <ConfirmDialog opened onClose={() => setAsking(null)} title={t('renew.title')} confirmLabel={t('renew.confirm')} onConfirm={async () => setMade(await renew.mutateAsync(link.version))}>
          <p>{t(link.savedAt ? 'renew.textDraft' : 'renew.text')}</p>
        </ConfirmDialog>
      )}
      {made && <MadeLink made={made} onClose={() => setMade(null)} />}
    </div>
  );
}
