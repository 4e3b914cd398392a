import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { CaseTimeline } from './case-timeline.tsx';

/** Everything that happened; those who only looked come with a switch. */
export function CaseProtocol({ caseId }: { caseId: string }) {
  const { t } = useTranslation('history');
  const [withReadings, setWithReadings] = useState(false);
  return (
    <Section title={t('protocol')}>
      <p className="b-small b-muted b-protocol-text">{t('protocolText')}</p>
      <Switch
        className="b-protocol-switch b-screen-only"
        label={t('showReadings')}
        checked={withReadings}
        onChange={(event) => setWithReadings(event.currentTarget.checked)}
      />
      <CaseTimeline key={String(withReadings)} caseId={caseId} show={withReadings ? 'all' : 'changes'} />
    </Section>
  );
}
