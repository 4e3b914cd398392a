import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BarChange, CheckComparison, CheckSummary } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { noBreak } from '../../format/no-break.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { comparisonQuery } from './check.queries.ts';
import { VerdictChip } from './verdict-chip.tsx';

export interface CompareDialogProps {
  checks: readonly CheckSummary[];
  before: string;
  after: string;
  onClose: () => void;
}

/** What has changed between two kept checks, person by person; what is the same is left out. */
export function CompareDialog({ checks, before, after, onClose }: CompareDialogProps) {
  const { t } = useTranslation('check');
  const [pair, setPair] = useState({ before, after });
  const query = useQuery(comparisonQuery(pair.before, pair.after));
  const options = checks.map(({ id, checkedAt }) => ({ value: id, label: formatMoment(checkedAt) }));
  return (
    <Modal.Root opened onClose={onClose} size={840}>
      <DialogFrame title={t('compare.title')} subtitle={t('compare.subtitle')} onClose={onClose}>
        <div className="b-dialog-body">
          <div className="b-columns">
            <SelectField label={t('compare.one')} options={options} value={pair.before} onChange={(id) => id && setPair({ ...pair, before: id })} />
            <SelectField label={t('compare.other')} options={options} value={pair.after} onChange={(id) => id && setPair({ ...pair, after: id })} />
          </div>
          <QueryView query={query} errorTitle={t('kept.notLoaded')} isEmpty={({ people }) => people.length === 0} empty={<p className="b-muted">{t('compare.same')}</p>}>
            {({ people }) => people.map((person) => <Changes key={person.personId} person={person} />)}
          </QueryView>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}

function Changes({ person: { name, before, after, bars } }: { person: CheckComparison['people'][number] }) {
  const { t } = useTranslation('check');
  return (
    <section className="b-check-changes">
      <div className="b-check-head">
        <h3><PersonName name={name} /></h3>
        {before ? <VerdictChip verdict={before} of="person" /> : <span className="b-small b-muted">{t('compare.notThere')}</span>}
        <IconArrowRight size={18} stroke={1.75} aria-label={t('compare.became')} />
        {after ? <VerdictChip verdict={after} of="person" /> : <span className="b-small b-muted">{t('compare.notThere')}</span>}
      </div>
      <ul>{bars.map((bar) => <Change key={bar.code} bar={bar} />)}</ul>
    </section>
  );
}

function Change({ bar: { label, before, after } }: { bar: BarChange }) {
  const { t } = useTranslation('check');
  return (
    <li className="b-check-change">
      <h4>{label}</h4>
      {([['compare.before', before], ['compare.after', after]] as const).map(([side, answer]) => (
        <div key={side} className="b-check-side">
          <span className="b-label">{t(side)}</span>
          {answer ? <><VerdictChip verdict={answer.verdict} /><span className="b-small" lang="de">{noBreak(answer.why)}</span></> : <span className="b-small b-muted">{t('compare.notLookedAt')}</span>}
        </div>
      ))}
    </li>
  );
}
