import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceGap, EvidenceMatrixResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { Section } from '../../ui/section.tsx';
import { gapTitle, peopleIn } from './evidence-words.ts';
import { ArgumentIcon } from './argument-icon.tsx';

const FIRST = 6;

interface EvidenceGapsProps {
  matrix: EvidenceMatrixResponse;
  mayWrite: boolean;
  onOpen: (gap: EvidenceGap) => void;
  onAsk: (gap: EvidenceGap) => void;
}

/** What is missing, worth most first, each with its next act. */
export function EvidenceGaps({ matrix, mayWrite, onOpen, onAsk }: EvidenceGapsProps) {
  const { t, i18n } = useTranslation('evidence');
  const [allShown, setAllShown] = useState(false);
  const { gaps, items } = matrix;
  if (gaps.length === 0) return <Section title={t('gaps.title')}><p className="b-muted">{t('gaps.none')}</p></Section>;
  const shown = allShown ? gaps : gaps.slice(0, FIRST);
  return (
    <Section
      title={t('gaps.title')} count={t('gaps.count', { count: gaps.length })} body="rows"
      action={<span className="b-small b-muted b-ev-weight-label" aria-hidden>{t('gaps.weight')}</span>}
    >
      <ol className="b-ev-gaps">
        {shown.map((gap, place) => {
          const title = gapTitle(gap, items, i18n.language);
          const asks = mayWrite && (gap.state === null || gap.state === 'idea' || gap.stale);
          return (
            <li key={gap.itemIds.join() || `${gap.kind}`}>
              <span className="b-ev-rank b-num">{place + 1}</span>
              <ArgumentIcon argument={gap.argument} />
              <span className="b-grow b-ev-gap-text">
                <span className="b-strong"><bdi>{title}</bdi>{gap.personIds.length > 0 && <> · <bdi>{peopleIn(matrix, gap.personIds, i18n.language)}</bdi></>}</span>
                <span className="b-small b-muted"><GapReason gap={gap} items={items} /></span>
              </span>
              <Weight weight={gap.weight} />
              <Button size="xs" aria-label={t(asks ? 'gaps.askFor' : 'gaps.lookAt', { title })} onClick={() => (asks ? onAsk(gap) : onOpen(gap))}>{t(asks ? 'gaps.ask' : 'gaps.look')}</Button>
            </li>
          );
        })}
      </ol>
      {gaps.length > FIRST && (
        <div className="b-ev-foot"><Button variant="subtle" size="xs" aria-expanded={allShown} onClick={() => setAllShown(!allShown)}>{t(allShown ? 'gaps.fewer' : 'gaps.more', { count: gaps.length - FIRST })}</Button></div>
      )}
    </Section>
  );
}

function GapReason({ gap, items }: { gap: EvidenceGap; items: readonly EvidenceResponse[] }) {
  const { t } = useTranslation('evidence');
  const own = items.filter(({ id }) => gap.itemIds.includes(id));
  const until = own.map(({ freshUntil }) => freshUntil).filter((day) => day !== null).sort()[0];
  const expected = own.map(({ expectedOn }) => expectedOn).filter((day) => day !== null).sort()[0];
  if (gap.stale && until) return t('gaps.stale', { day: plainDay(until) });
  const owedBy = [...new Set(own.flatMap(({ owedBy: who }) => who ?? []))].join(', ');
  const level = gap.level ? t(`gaps.level.${gap.level}`) : t('gaps.level.none');
  if (gap.state === null) return <>{t('gaps.proposed')} · {level}</>;
  const words = [t(`gaps.state.${gap.state}`), owedBy && t('from', { who: owedBy }), expected && t('gaps.expected', { day: plainDay(expected) })];
  return words.filter(Boolean).join(' · ');
}

/** Five dashes: as many are full as it is worth. */
function Weight({ weight }: { weight: number }) {
  const { t } = useTranslation('evidence');
  return (
    <span className="b-ev-weight" role="img" aria-label={t('gaps.weightOf', { weight })} title={t('gaps.weightOf', { weight })}>
      {[1, 2, 3, 4, 5].map((place) => <span key={place} className={place <= weight ? 'b-ev-weight-full' : ''} />)}
    </span>
  );
}
