import { IconBooks, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedLine } from './corrected-line.tsx';

/** What is still open, and where everything comes from. */
export function CommissionSources({ commission }: { commission: CommissionResponse }) {
  const { openQuestions, sources } = commission;
  const { t } = useTranslation('commissions');
  return (
    <>
      <Section title={t('questions.title')} icon={IconHelpCircle} count={openQuestions.length} action={<CorrectButton commission={commission} fields={['openQuestions']} label={t('fields.openQuestions')} />}>
        {openQuestions.length === 0 ? <p className="b-muted">{t('questions.none')}</p> : (
          <ul className="b-commission-list">{openQuestions.map((question) => <li key={question}><span>{noBreak(question)}</span></li>)}</ul>
        )}
        <CorrectedLine commission={commission} field="openQuestions" />
      </Section>
      <Section title={t('sources.title')} icon={IconBooks} count={sources.length}>
        <ul className="b-commission-list b-small">
          {sources.map(({ id, title, address, note }) => (
            <li key={id}>
              {address ? <a href={address} target="_blank" rel="noreferrer noopener">{title}</a> : <span>{title} <span className="b-faint">({t('sources.noAddress')})</span></span>}
              {note && <span className="b-tiny b-faint">{noBreak(note)}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
