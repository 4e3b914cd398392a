import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BAR_VERDICTS } from '@bleibeakte/contracts';
import type { CheckResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Register } from './bar-finding-view.tsx';
import { CheckFindings } from './check-findings.tsx';
import { CheckResult } from './check-result.tsx';
import { DoorSection } from './door-section.tsx';
import { GapsNote } from './gaps-note.tsx';
import { LookAgainSection } from './look-again-section.tsx';
import type { Asking } from './use-asking.tsx';
import { VerdictMark } from './verdict-mark.tsx';

export interface CheckNowProps {
  check: CheckResponse;
  ages: ReadonlyMap<string, number>;
  asking?: Asking;
  /** What follows below the findings. */
  children: ReactNode;
}

/** The check as it stands: the findings and what follows on the left; what it comes to, the door and the days to come on the right. */
export function CheckNow({ check, ages, asking, children }: CheckNowProps) {
  const { t } = useTranslation('check');
  const [register, setRegister] = useState<Register>('expert');
  const may = asking && { asking };
  return (
    <div className="b-check-page">
      <div className="b-check-top">
        <h2>{t('title')}</h2>
        <StatusChip tone="neutral">{t('draft', { day: formatDay(check.checkedOn) })}</StatusChip>
        <ul className="b-check-legend" aria-label={t('matrix.legend')}>
          {BAR_VERDICTS.map((verdict) => <li key={verdict}><VerdictMark verdict={verdict} /></li>)}
        </ul>
        <SegmentedControl
          size="xs" aria-label={t('register.label')} value={register} onChange={(value) => setRegister(value as Register)}
          data={[{ value: 'expert', label: t('register.expert') }, { value: 'plain', label: t('register.plain') }]}
        />
      </div>
      <div className="b-check-side-top"><CheckResult check={check} {...may} /></div>
      <div className="b-check-main">
        {!check.barsComplete && <GapsNote />}
        <CheckFindings check={check} register={register} ages={ages} {...may} />
        {children}
      </div>
      <div className="b-check-side-more">
        <LookAgainSection check={check} />
        <DoorSection check={check} {...may} />
      </div>
    </div>
  );
}
