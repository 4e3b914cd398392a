import { IconFileText, IconHourglass, IconListNumbers, IconMail, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse, Confidence } from '@bleibeakte/contracts';
import { EVIDENCE_FRESHNESS } from '@bleibeakte/law';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { CommissionStatuses } from './commission-statuses.tsx';
import { ConfidenceChip } from './confidence-chip.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedLine } from './corrected-line.tsx';
import { Known } from './known.tsx';
import { SourceLine } from './source-line.tsx';

interface Line {
  id: string;
  words: ReactNode;
  confidence: Confidence;
  source: string | null;
}

/** Each line with where it comes from and how sure it is. */
function Lines({ lines, sources }: { lines: Line[]; sources: CommissionResponse['sources'] }) {
  const { t } = useTranslation('commissions');
  if (lines.length === 0) return <Known>{null}</Known>;
  return (
    <ul className="b-commission-list">
      {lines.map(({ id, words, confidence, source }) => (
        <li key={id}>
          <span>{words}</span><ConfidenceChip confidence={confidence} />
          {source && <span className="b-tiny b-faint">{t('bars.sourceIs')} <SourceLine source={source} sources={sources} /></span>}
        </li>
      ))}
    </ul>
  );
}

/** The general table, with what this Land has otherwise. */
function Freshness({ commission: { freshness } }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  return (
    <ul className="b-commission-list">
      {EVIDENCE_FRESHNESS.map(({ code, title, rule, confidence }) => {
        const own = freshness.find((one) => one.code === code);
        return <li key={code}><span><strong>{title}:</strong> {own ? t('freshness.days', { count: own.days }) : noBreak(rule)}</span>{!own && <ConfidenceChip confidence={confidence} />}</li>;
      })}
    </ul>
  );
}

/** What has to be handed in and how, what the steps are called, and what an order usually demands. */
export function CommissionPapers({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { requiredContents, contentsNote, channels, conditions, sources } = commission;
  const contents = requiredContents.map(({ level, text, ...rest }) => ({ id: text, words: <><strong>{level}:</strong> {noBreak(text)}</>, ...rest }));
  const ways = channels.map(({ channel, note, ...rest }) => ({ id: `${channel} ${note}`, words: <><strong>{channel}</strong>{note && <>: {noBreak(note)}</>}</>, ...rest }));
  return (
    <>
      <Section title={t('contents.title')} icon={IconFileText} count={requiredContents.length} action={<CorrectButton commission={commission} fields={['requiredContents', 'contentsNote']} label={t('contents.title')} />}>
        <Lines lines={contents} sources={sources} />
        {contentsNote && <p className="b-small b-muted b-commission-after">{noBreak(contentsNote)}</p>}
        <CorrectedLine commission={commission} field="requiredContents" />
        <CorrectedLine commission={commission} field="contentsNote" named />
      </Section>
      <Section title={t('channels.title')} icon={IconMail} action={<CorrectButton commission={commission} fields={['channels']} label={t('fields.channels')} />}>
        <Lines lines={ways} sources={sources} />
        <CorrectedLine commission={commission} field="channels" />
      </Section>
      <Section title={t('statuses.title')} icon={IconListNumbers} action={<CorrectButton commission={commission} fields={['statuses']} label={t('fields.statuses')} />}>
        <CommissionStatuses commission={commission} />
        <CorrectedLine commission={commission} field="statuses" />
      </Section>
      <Section title={t('conditions.title')} icon={IconScale} action={<CorrectButton commission={commission} fields={['conditions']} label={t('fields.conditions')} />}>
        <Lines lines={conditions.map(({ text, ...rest }) => ({ id: text, words: noBreak(text), ...rest }))} sources={sources} />
        <CorrectedLine commission={commission} field="conditions" />
      </Section>
      <Section title={t('freshness.title')} icon={IconHourglass} action={<CorrectButton commission={commission} fields={['freshness']} label={t('fields.freshness')} />}>
        <p className="b-small b-muted b-commission-before">{t('freshness.intro')}</p>
        <Freshness commission={commission} />
        <CorrectedLine commission={commission} field="freshness" />
      </Section>
    </>
  );
}
