import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseResponse, ConsentResponse, ConsentUse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { languageName } from '../persons/person-words.ts';
import { ConsentWording } from './consent-wording.tsx';
import { useWithdrawConsent } from './consents.queries.ts';

interface ConsentDetailsDialogProps {
  consent: ConsentResponse;
  file: CaseResponse;
  onClose: () => void;
}

/** One consent with its wording, what has gone out on it, and the way to take it back. */
export function ConsentDetailsDialog({ consent, file, onClose }: ConsentDetailsDialogProps) {
  const { t } = useTranslation('consents');
  const mayWrite = useMay('fact:write');
  const withdraw = useWithdrawConsent(consent.id);
  const [asking, setAsking] = useState(false);
  const { kind, personId, givenOn, validUntil, language, interpreter, recordedBy, recordedAt, withdrawnAt, withdrawnBy, withdrawnBecause, namedAs, note, uses, documentId } = consent;
  const person = file.people.find(({ id }) => id === personId)?.name;
  const open = uses.filter((use) => use.open);
  const facts: [string, string | null | undefined][] = [
    ['fact.person', person],
    ['fact.givenOn', formatDay(givenOn)],
    ['fact.validUntil', validUntil && formatDay(validUntil)],
    ['fact.language', languageName(language)],
    ['fact.interpreter', interpreter],
    ['fact.namedAs', namedAs],
    ['fact.note', note],
    ['fact.recordedBy', recordedBy && `${recordedBy.name}, ${formatMoment(recordedAt)}`],
  ];
  return (
    <Modal.Root opened onClose={onClose} size={560}>
      <DialogFrame title={t(`kind.${kind}`)} onClose={onClose}>
        <div className="b-stack b-dialog-body">
          {withdrawnAt && <Note tone="over">{t('withdrawnBy', { name: withdrawnBy?.name ?? '–', at: formatMoment(withdrawnAt) })}{withdrawnBecause && `: ${withdrawnBecause}`}</Note>}
          <ConsentWording kind={kind} version={consent.textVersion} recipients={consent.recipients} categories={consent.categories} />
          <dl className="b-consent-facts b-small">
            {facts.filter(([, value]) => value).map(([label, value]) => <div key={label}><dt>{t(label)}</dt><dd><bdi>{value}</bdi></dd></div>)}
          </dl>
          {documentId && <p><Link to={paths.case(file.id, 'dokumente')}>{t('signedPage')}</Link></p>}
          <Uses uses={uses} />
        </div>
        <div className="b-dialog-foot">
          {mayWrite && !withdrawnAt && <Button variant="default" onClick={() => setAsking(true)}>{t('withdraw.open')}</Button>}
          <Button onClick={onClose}>{t('common:close')}</Button>
        </div>
        <ConfirmDialog
          opened={asking} onClose={() => setAsking(false)} title={t('withdraw.title')} confirmLabel={t('withdraw.confirm')} danger reason="optional" reasonLabel={t('withdraw.reason')}
          onConfirm={async (reason) => {
            await withdraw.mutateAsync({ note: reason, version: consent.version });
            showDone(t('withdraw.done'));
          }}
        >
          <p>{t('withdraw.text')}</p>
          {open.length > 0 && <p>{t('withdraw.blocks', { count: open.length })}</p>}
        </ConfirmDialog>
      </DialogFrame>
    </Modal.Root>
  );
}

function Uses({ uses }: { uses: readonly ConsentUse[] }) {
  const { t } = useTranslation('consents');
  return (
    <section>
      <h3 className="b-label">{t('uses.title')}</h3>
      {uses.length === 0 && <p className="b-small b-muted">{t('uses.none')}</p>}
      <ul className="b-consent-uses b-small">
        {uses.map(({ id, kind, title, recipient, at, open }) => (
          <li key={id}><bdi>{title || t(`uses.${kind}`)}</bdi> · {t(`uses.${kind}`)}, {t(`recipient.${recipient}`)} · {formatMoment(at)}{open && ` · ${t('uses.open')}`}</li>
        ))}
      </ul>
    </section>
  );
}
