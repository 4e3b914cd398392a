import { IconFileText, IconListNumbers, IconMail, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { CommissionStatuses } from './commission-statuses.tsx';
import { ConfidenceChip } from './confidence-chip.tsx';
import { Known } from './known.tsx';

/** What has to be handed in and how, what the steps are called, and what an order usually demands. */
export function CommissionPapers({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { requiredContents, channels, conditions } = commission;
  return (
    <>
      <Section title={t('contents.title')} icon={IconFileText} count={requiredContents.length}>
        {requiredContents.length === 0 ? <Known>{null}</Known> : (
          <ul className="b-commission-list">
            {requiredContents.map(({ level, text, confidence }) => (
              <li key={text}><span><strong>{level}:</strong> {noBreak(text)}</span><ConfidenceChip confidence={confidence} /></li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('channels.title')} icon={IconMail}>
        {channels.length === 0 ? <Known>{null}</Known> : (
          <ul className="b-commission-list">
            {channels.map(({ channel, note, confidence }) => (
              <li key={`${channel} ${note}`}><span><strong>{channel}</strong>{note && <>: {noBreak(note)}</>}</span><ConfidenceChip confidence={confidence} /></li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('statuses.title')} icon={IconListNumbers}>
        <CommissionStatuses commission={commission} />
      </Section>
      <Section title={t('conditions.title')} icon={IconScale}>
        {conditions.length === 0 ? <Known>{null}</Known> : (
          <ul className="b-commission-list">
            {conditions.map(({ text, confidence }) => <li key={text}><span>{noBreak(text)}</span><ConfidenceChip confidence={confidence} /></li>)}
          </ul>
        )}
      </Section>
    </>
  );
}
