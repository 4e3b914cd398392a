import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { ProofLink } from './proof-link.tsx';

export interface SubmissionFactsProps {
  submission: SubmissionResponse;
  people: CaseResponse['people'];
}

export function SubmissionFacts({ submission, people }: SubmissionFactsProps) {
  const { t } = useTranslation('submissions');
  const { submittedOn, channel, recipient, aktenzeichen, proofDocumentId, personIds, departures, note, caseId } = submission;
  const names = personIds.map((id) => people.find((person) => person.id === id)?.name ?? null);
  const known = names.filter((name) => name !== null);
  const missing = names.length - known.length;
  const unknown = <span className="b-muted">{t('facts.unknown')}</span>;
  return (
    <dl className="b-facts b-sub-facts">
      <dt>{t('facts.persons')}</dt>
      <dd>
        {known.map((name, place) => <Fragment key={`${name} ${place}`}>{place > 0 && ', '}<PersonName name={name} /></Fragment>)}
        {missing > 0 && <>{known.length > 0 && ', '}{t('facts.gone', { count: missing })}</>}
      </dd>
      {departures.map(({ personId, leftOn, reason }) => (
        <Fragment key={personId}>
          <dt>{t('facts.left')}</dt>
          <dd><PersonName name={people.find(({ id }) => id === personId)?.name ?? t('facts.gone', { count: 1 })} /> · {formatDay(leftOn)} · <bdi>{reason}</bdi></dd>
        </Fragment>
      ))}
      <dt>{t('facts.submitted')}</dt>
      <dd>{submittedOn ? <>{formatDay(submittedOn)}{channel && <> · {t(`channel.${channel}`)}</>}</> : <span className="b-muted">{t('facts.notYet')}</span>}</dd>
      <dt>{t('facts.recipient')}</dt><dd>{recipient ?? unknown}</dd>
      <dt>{t('facts.aktenzeichen')}</dt><dd>{aktenzeichen ?? unknown}</dd>
      {proofDocumentId && <><dt>{t('facts.proof')}</dt><dd><ProofLink caseId={caseId} documentId={proofDocumentId} /></dd></>}
      {note && <><dt>{t('facts.note')}</dt><dd className="b-sub-note">{note}</dd></>}
    </dl>
  );
}
