import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonHit } from '@bleibeakte/contracts';
import { PersonName } from '../../ui/person-name.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { PersonHint } from './person-hint.tsx';

export interface PersonHitsProps {
  hits: readonly PersonHit[];
  actLabel: string;
  onAct: (hit: PersonHit) => void;
}

/** Who is there already, and why they are shown. */
export function PersonHits({ hits, actLabel, onAct }: PersonHitsProps) {
  const { t } = useTranslation();
  return (
    <ul className="b-person-hits" aria-label={t('persons:find.hits')}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <div className="b-grow">
            <div className="b-strong">
              <PersonName name={hit.name} />
            </div>
            <PersonHint person={hit} />
            <StatusChip tone={hit.reasons.length > 1 ? 'soon' : 'neutral'}>
              {reasonText(hit, t)}
            </StatusChip>
          </div>
          <Button size="xs" onClick={() => onAct(hit)} aria-label={`${actLabel}: ${hit.name}`}>
            {actLabel}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function reasonText({ reasons }: PersonHit, t: (key: string) => string): string {
  if (reasons.length > 1) return t('persons:find.both');
  return t(`persons:find.${reasons[0] ?? 'name'}`);
}
