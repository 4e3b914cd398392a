import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '@bleibeakte/contracts';
import { formatDay, plainDay } from '../../format/format-day.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { versionWords } from '../commissions/version-words.ts';
import { snapshotsQuery } from './check.queries.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { SnapshotDialog } from './snapshot-dialog.tsx';
import { VerdictChip } from './verdict-chip.tsx';

type Shown = { kind: 'one'; id: string } | { kind: 'compare'; before: string; after: string };

/** The checks that were kept: 'as known on 3 March', and what has changed between two of them. */
export function SnapshotsSection({ caseId }: { caseId: string }) {
  const { t } = useTranslation('check');
  const query = useQuery(snapshotsQuery(caseId));
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const checks = query.data ?? [];
  const [last, before] = checks;
  return (
    <Section
      title={t('kept.title')} icon={IconHistory} count={checks.length} body="rows"
      {...(last && before && { action: <Button size="xs" onClick={() => setShown({ kind: 'compare', before: before.id, after: last.id })}>{t('kept.compare')}</Button> })}
    >
      <QueryView query={query} errorTitle={t('kept.notLoaded')} isEmpty={(all) => all.length === 0} empty={<p className="b-check-none b-small b-muted">{t('kept.none')}</p>}>
        {(all) => <ul>{all.map((check) => <Kept key={check.id} check={check} onShow={() => setShown({ kind: 'one', id: check.id })} />)}</ul>}
      </QueryView>
      {shown?.kind === 'one' && <SnapshotDialog id={shown.id} onClose={close} />}
      {shown?.kind === 'compare' && <CompareDialog checks={checks} before={shown.before} after={shown.after} onClose={close} />}
    </Section>
  );
}

function Kept({ check, onShow }: { check: CheckSummary; onShow: () => void }) {
  const { t } = useTranslation('check');
  const { checkedOn, checkedBy, profileVersion, ruleVersion, people } = check;
  return (
    <li className="b-item b-check-kept">
      <div className="b-item-text">
        <div className="b-item-title">{t('kept.on', { day: formatDay(checkedOn) })}</div>
        <div className="b-item-second"><bdi>{checkedBy}</bdi> · {t('kept.versions', { profile: versionWords(t, profileVersion), rules: plainDay(ruleVersion) })}</div>
        <ul className="b-check-verdicts">
          {people.map(({ personId, name, verdict }) => <li key={personId}><PersonName name={name} /> <VerdictChip verdict={verdict} of="person" /></li>)}
        </ul>
      </div>
      <div className="b-item-end"><Button size="xs" aria-label={t('kept.showOf', { day: formatDay(checkedOn) })} onClick={onShow}>{t('kept.show')}</Button></div>
    </li>
  );
}
