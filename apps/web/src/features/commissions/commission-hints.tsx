import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BehaviourCode, BehaviourMoment, Land } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Note } from '../../ui/note.tsx';
import { commissionQuery } from './commissions.queries.ts';
import './commissions.css';

export interface CommissionHintsProps {
  land: Land;
  /** The version that the case uses. */
  version: string;
  when: BehaviourMoment;
  /** What the case has done already. */
  settled?: readonly BehaviourCode[];
}

/** What this Land's profile makes necessary at this moment, with its norm. Nothing while it is loading. */
export function CommissionHints({ land, version, when, settled = [] }: CommissionHintsProps) {
  const { t } = useTranslation('commissions');
  const { data } = useQuery(commissionQuery(land, version));
  const said = data?.behaviours.filter((one) => one.when === when && !settled.includes(one.code)) ?? [];
  if (said.length === 0) return null;
  return (
    <ul className="b-commission-hints">
      {said.map(({ code, tone, text, norm }) => (
        <li key={code}>
          <Note tone={tone === 'warns' ? 'soon' : 'plan'} title={t(`behaviour.${code}`)}>
            {noBreak(text)}{norm && <span className="b-tiny b-faint"> {noBreak(norm)}</span>}
          </Note>
        </li>
      ))}
    </ul>
  );
}
