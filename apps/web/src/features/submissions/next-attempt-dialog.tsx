import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { showDone } from '../../ui/toast.tsx';
import { followUpQuery, useBeginNextAttempt } from './after-a-no.queries.ts';

export interface NextAttemptDialogProps {
  submission: SubmissionResponse;
  onClose: () => void;
}

/** What the next Eingabe begins with, before anything is changed. */
export function NextAttemptDialog(props: NextAttemptDialogProps) {
  const { data } = useQuery(followUpQuery(props.submission.id));
  return data ? <NextAttemptForm {...props} followUp={data} /> : null;
}

function NextAttemptForm({ submission, followUp, onClose }: NextAttemptDialogProps & { followUp: FollowUpResponse }) {
  const { t } = useTranslation('submissions');
  const begin = useBeginNextAttempt(submission.id);
  const form = useForm({ mode: 'controlled', initialValues: {} });
  const { persons, evidence, notes } = followUp;
  const inHand = evidence.filter(({ datedOn }) => datedOn !== null);
  return (
    <FormDialog
      opened onClose={onClose} size="wide" form={form} title={t('nextAttempt.title')} subtitle={t('nextAttempt.subtitle', { attempt: submission.attempt })} submitLabel={t('nextAttempt.submit')} footnote={t('nextAttempt.footnote')}
      onSubmit={async () => {
        await begin.mutateAsync();
        showDone(t('nextAttempt.done'));
      }}
    >
      <Note tone="plan" title={t('nextAttempt.notes')}><ul className="b-sub-notes">{notes.map((note) => <li key={note}>{note}</li>)}</ul></Note>
      {submission.refusal?.mustBeNew && <p><span className="b-label">{t('refusal.mustBeNew')}</span><br />{submission.refusal.mustBeNew}</p>}
      <section>
        <h3 className="b-label">{t('nextAttempt.persons')}</h3>
        <ul className="b-sub-carry">
          {persons.map(({ id, name, carried }) => (
            <li key={id}><PersonName name={name} /><StatusChip tone={carried ? 'done' : 'open'}>{t(carried ? 'nextAttempt.carried' : 'nextAttempt.leftCase')}</StatusChip></li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="b-label">{t('nextAttempt.evidence')}</h3>
        {inHand.length === 0 ? <p className="b-muted">{t('nextAttempt.noEvidence')}</p> : (
          <ul className="b-sub-carry">
            {inHand.map(({ id, title, datedOn, freshUntil, carried }) => (
              <li key={id}>
                <span><bdi>{title}</bdi> <span className="b-small b-faint">{t('nextAttempt.dated', { day: formatDay(datedOn!) })}{freshUntil && ` · ${t('nextAttempt.freshUntil', { day: formatDay(freshUntil) })}`}</span></span>
                <StatusChip tone={carried ? 'done' : 'soon'}>{t(carried ? 'nextAttempt.carried' : 'nextAttempt.askAgain')}</StatusChip>
              </li>
            ))}
          </ul>
        )}
      </section>
    </FormDialog>
  );
}
