import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileCheck, IconFileX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, ConsentResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { languageName } from '../persons/person-words.ts';
import { ConsentDetailsDialog } from './consent-details-dialog.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { consentsQuery } from './consents.queries.ts';

/** What each person agreed to, those in force first; what was taken back stays. */
export function ConsentsSection({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('consents');
  const query = useQuery(consentsQuery(file.id));
  const [entering, setEntering] = useState(false);
  const [looking, setLooking] = useState<string | null>(null);
  const mayWrite = useMay('fact:write') && !file.closed;
  const looked = query.data?.find(({ id }) => id === looking);
  const inForce = query.data?.filter((one) => one.inForce).length ?? 0;
  const byPerson = (all: readonly ConsentResponse[]) =>
    file.people.map((person) => ({ person, rows: all.filter(({ personId }) => personId === person.id).sort((a, b) => Number(b.inForce) - Number(a.inForce)) }));
  return (
    <Section
      title={t('title')} icon={IconFileCheck} body="rows" {...(inForce > 0 && { count: inForce })}
      action={mayWrite && <Button size="xs" onClick={() => setEntering(true)}>{t('record')}</Button>}
    >
      <QueryView query={query} loading="rows" errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0} empty={<Item title={t('none')} second={t('noneText')} />}>
        {(all) => (
          <>
            {byPerson(all).map(({ person, rows }) => (
              <details key={person.id} className="b-consent-person" open={file.people.length === 1}>
                <summary>
                  <bdi className="b-strong">{person.name}</bdi>
                  <span className="b-small b-muted">{t('inForceCount', { count: rows.filter((one) => one.inForce).length })}</span>
                  {!rows.some((one) => one.kind === 'storing' && one.inForce) && <StatusChip tone="soon">{t('storingMissing')}</StatusChip>}
                </summary>
                {rows.map((consent) => <Row key={consent.id} consent={consent} onOpen={() => setLooking(consent.id)} />)}
              </details>
            ))}
          </>
        )}
      </QueryView>
      {entering && <ConsentDialog file={file} onClose={() => setEntering(false)} />}
      {looked && <ConsentDetailsDialog consent={looked} file={file} onClose={() => setLooking(null)} />}
    </Section>
  );
}

function Row({ consent, onOpen }: { consent: ConsentResponse; onOpen: () => void }) {
  const { t } = useTranslation('consents');
  const { kind, recipients, channels, inForce, withdrawnAt, givenOn, validUntil, language, interpreter, uses } = consent;
  const whom = [...recipients.map((one) => t(`recipient.${one}`)), ...channels.map((one) => t(`channel.${one}`))].join(', ');
  const open = uses.filter((use) => use.open).length;
  const facts = [
    t('given', { day: formatDay(givenOn) }),
    validUntil && t('until', { day: formatDay(validUntil) }),
    t(interpreter ? 'explainedBy' : 'explained', { language: languageName(language), interpreter }),
    open > 0 && t('openUses', { count: open }),
  ];
  return (
    <Item
      icon={inForce ? IconFileCheck : IconFileX}
      title={<button type="button" className="b-button-link" onClick={onOpen}>{t(`kind.${kind}`)}{whom && `: ${whom}`}</button>}
      second={facts.filter(Boolean).join(' · ')}
      end={<StatusChip tone={inForce ? 'done' : withdrawnAt ? 'over' : 'open'}>{t(inForce ? 'inForce' : withdrawnAt ? 'withdrawn' : 'notInForce')}</StatusChip>}
    />
  );
}
