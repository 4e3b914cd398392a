import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePersonResponse, CaseResponse } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { versionWords } from '../commissions/version-words.ts';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { CaseContact } from './case-contact.tsx';
import { CasePeople } from './case-people.tsx';
import { CaseTeam } from './case-team.tsx';
import { useAddCasePerson, useRemoveCasePerson } from './cases.queries.ts';

/** Left column: people, how they are reached, which commission, who works on it. */
export function CaseFacts({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('cases');
  const [adds, setAdds] = useState(false);
  const [leaving, setLeaving] = useState<CasePersonResponse | null>(null);
  const remove = useRemoveCasePerson(file.id);
  const restore = useAddCasePerson(file.id);
  const mayWrite = useMay('case:write') && !file.closed;
  const mayReadPersons = useMay('person:read');
  const letGo = async ({ id, name }: CasePersonResponse) => {
    await remove.mutateAsync(id);
    showDone(t('people.left', { name }), () => restore.mutate(id));
  };
  const [first] = file.people;
  return (
    <div className="b-case-facts">
      <section>
        <div className="b-facts-head">
          <h2 className="b-label">{t('people.title')}</h2>
          {mayWrite && <button type="button" className="b-button-link b-small" onClick={() => setAdds(true)}>{t('people.add')}</button>}
        </div>
        <CasePeople file={file} {...(mayWrite && { onRemove: setLeaving })} />
      </section>
      {first && mayReadPersons && <CaseContact personId={first.id} />}
      <section>
        <h2 className="b-label b-panel-label">{t('commission.title')}</h2>
        <p className="b-small"><Link to={paths.commission(file.land)}>{file.commissionName}</Link></p>
        <p className="b-tiny b-faint">{t('commission.version', { version: versionWords(t, file.commissionVersion), checked: plainDay(file.commissionLastChecked) })}</p>
      </section>
      <CaseTeam file={file} />
      {file.notes && (
        <section>
          <h2 className="b-label b-panel-label">{t('notes')}</h2>
          <p className="b-small b-case-notes"><bdi>{file.notes}</bdi></p>
        </section>
      )}
      {adds && <AddPersonDialog file={file} onClose={() => setAdds(false)} />}
      <ConfirmDialog
        opened={leaving !== null} onClose={() => setLeaving(null)} title={t('people.remove')} confirmLabel={t('people.remove')}
        onConfirm={async () => { if (leaving) await letGo(leaving); }}
      >
        <p>{t('people.removeText', { name: leaving?.name ?? '' })}</p>
      </ConfirmDialog>
    </div>
  );
}
