import { IconAlertTriangle, IconCheck, IconDoor, IconDoorOff, IconZoomQuestion } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BarCode, CheckDoor, CheckResponse, DoorNeed, DoorNeedState, PersonCheck } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { paths } from '../../paths.ts';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Asking } from './use-asking.tsx';

const STATES: Record<CheckDoor['state'], { tone: Tone; icon: Icon }> = {
  open: { tone: 'done', icon: IconCheck },
  closed: { tone: 'soon', icon: IconDoorOff },
  unknown: { tone: 'open', icon: IconZoomQuestion },
};
const NEEDS: Record<DoorNeedState, { tone: Tone; icon: Icon }> = {
  met: { tone: 'done', icon: IconCheck },
  missing: { tone: 'soon', icon: IconAlertTriangle },
  unknown: { tone: 'open', icon: IconZoomQuestion },
};

/** The ground that says the same with norm and source. */
const BAR_OF: Record<DoorNeed['code'], BarCode | null> = {
  member: null,
  petitionStarted: 'petitionMissing',
  petitionClosed: 'petitionNotClosed',
  petitionNotRunning: 'petitionPending',
};

export interface DoorSectionProps {
  check: CheckResponse;
  asking?: Asking;
}

/** Which door: through whom the case comes to the commission, what is missing for it, who orders in the end. */
export function DoorSection({ check, asking }: DoorSectionProps) {
  const { t } = useTranslation('check');
  const { door, commissionName, land } = check;
  const anybody: PersonCheck | undefined = check.people[0];
  const barOf = (code: DoorNeed['code']) => anybody?.bars.find((bar) => bar.code === BAR_OF[code]);
  return (
    <Section title={t('door.title')} icon={IconDoor} action={<StatusChip {...STATES[door.state]}>{t(`door.state.${door.state}`)}</StatusChip>}>
      <div className="b-check-door">
        <p><Link to={paths.commission(land)}>{commissionName}</Link></p>
        <ul className="b-check-ways" lang="de">{door.ways.map(({ way, text }) => <li key={way}>{text}</li>)}</ul>
        {door.note && <p className="b-small b-muted" lang="de">{noBreak(door.note)}</p>}
        {door.needs.map(({ code, state, text, facts }) => (
          <div key={code} className="b-check-need">
            <StatusChip {...NEEDS[state]}>{t(`door.need.${state}`)}</StatusChip>
            <span className="b-grow" lang="de">{barOf(code) ? t('door.seeBar', { ground: barOf(code)?.label }) : text}</span>
            {asking && anybody && facts.length > 0 && <Button size="xs" onClick={() => asking.facts(anybody, facts)}>{t('act.answer')}</Button>}
          </div>
        ))}
        {door.warnings.map((warning) => <Note key={warning} tone="soon"><span lang="de">{noBreak(warning)}</span></Note>)}
        <p className="b-small b-muted" lang="de">{door.order}</p>
      </div>
    </Section>
  );
}
