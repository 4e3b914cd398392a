import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { CaseTimeline } from './case-timeline.tsx';

/** Everything that happened, with those who only looked. */
export function CaseProtocol({ caseId }: { caseId: string }) {
  const { t } = useTranslation('history');
  return (
    <Section title={t('protocol')}>
      <p className="b-small b-muted b-protocol-text">{t('protocolText')}</p>
      <CaseTimeline caseId={caseId} show="all" />
    </Section>
  );
}
