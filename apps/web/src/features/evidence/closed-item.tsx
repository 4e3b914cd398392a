import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Compartment, EvidenceResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useRemoveDocument } from '../documents/documents.queries.ts';

/** An item in a closed compartment: why, what opens it, and the way to get rid of its papers. */
export function ClosedItem({ item, compartment }: { item: EvidenceResponse; compartment: Compartment }) {
  const { t } = useTranslation('evidence');
  const counsels = useMay('fact:read');
  const mayRemove = useMay('document:write') && counsels;
  const remove = useRemoveDocument();
  const [asking, setAsking] = useState(false);
  const { documents } = item;
  return (
    <>
      <Note
        tone="open" title={t('closed.title', { matter: t(`consents:category.${compartment}`) })}
        {...(counsels && { action: <Link to={paths.case(item.caseId)}>{t('closed.toConsents')}</Link> })}
      >
        {t(counsels ? 'closed.text' : 'closed.role')}
      </Note>
      {documents.length > 0 && (
        <div className="b-row b-ev-closed">
          <span className="b-grow">{t('closed.papers', { count: documents.length })}</span>
          {mayRemove && <Button size="xs" onClick={() => setAsking(true)}>{t('closed.remove')}</Button>}
        </div>
      )}
      <ConfirmDialog
        opened={asking} onClose={() => setAsking(false)} title={t('closed.removeTitle', { count: documents.length })} confirmLabel={t('closed.removeConfirm')} danger
        onConfirm={async () => {
          for (const { id } of documents) await remove.mutateAsync(id);
          showDone(t('closed.removed'));
        }}
      >
        <p>{t('closed.removeText')}</p>
      </ConfirmDialog>
    </>
  );
}
