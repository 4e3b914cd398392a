import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileCheck, IconFileX, IconPrinter } from '@tabler/icons-react';
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
import { ConsentDialog, type ConsentDialogProps } from './consent-dialog.tsx';
import { ConsentFormDialog, type ConsentFormDialogProps } from './consent-form-dialog.tsx';
import { consentsQuery } from './consents.queries.ts';
import { missingForEingabe, type WantedConsent } from './wanted-consents.ts';

/** What each person agreed to, those in force first; what was taken back stays. */
export function ConsentsSection({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('consents');
  const query = useQuery(consentsQuery(file.id));
  const [entering, setEntering] = useState<ConsentDialogProps['first'] | null>(null);
  const [printing, setPrinting] = useState<ConsentFormDialogProps['first'] | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const mayWrite = useMay('fact:write') && !file.closed;
  const looked = query.data?.find(({ id }) => id === looking);
  const inForce = query.data?.filter((one) => one.inForce).length ?? 0;
  const missingOf = (personId: string) => missingForEingabe(query.data ?? [], personId);
  const print = () => {
    const personId = (file.people.find(({ id }) => missingOf(id).length > 0) ?? file.people[0]!).id;
    const missing = missingOf(personId);
    const wanted = missing.length > 0 ? missing : missingForEingabe([], personId);
    setPrinting({ personId, kinds: wanted.map(({ kind }) => kind), recipients: wanted.flatMap(({ recipients }) => recipients) });
  };
  const byPerson = (all: readonly ConsentResponse[]) =>
    file.people.map((person) => ({ person, rows: all.filter(({ personId }) => personId === person.id).sort((a, b) => Number(b.inForce) - Number(a.inForce)) }));
  return (
    <Section
      title={t('title')} icon={IconFileCheck} body="rows" {...(inForce > 0 && { count: inForce })}
      action={mayWrite && (
        <span className="b-row">
          <Button className="b-consent-print" size="xs" variant="default" leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />} onClick={print}>{t('form.open')}</Button>
          <Button size="xs" onClick={() => setEntering({})}>{t('record')}</Button>
        </span>
      )}
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
                {mayWrite && <Missing missing={missingForEingabe(rows, person.id)} onEnter={(wanted) => setEntering({ personId: person.id, ...wanted })} />}
                {rows.map((consent) => <Row key={consent.id} consent={consent} onOpen={() => setLooking(consent.id)} />)}
              </details>
            ))}
          </>
        )}
      </QueryView>
      {entering && <ConsentDialog file={file} first={entering} onClose={() => setEntering(null)} />}
      {printing && <ConsentFormDialog file={file} first={printing} onClose={() => setPrinting(null)} />}
      {looked && <ConsentDetailsDialog consent={looked} file={file} onClose={() => setLooking(null)} />}
    </Section>
  );
}

function Missing({ missing, onEnter }: { missing: readonly WantedConsent[]; onEnter: (wanted: WantedConsent) => void }) {
  const { t } = useTranslation('consents');
  if (missing.length === 0) return null;
  return (
    <div className="b-consent-missing">
      <span className="b-small b-muted">{t('missingForEingabe')}</span>
      {missing.map((wanted) => (
        <Button key={wanted.kind} size="xs" variant="light" onClick={() => onEnter(wanted)}>
          {t(`kind.${wanted.kind}`)}{wanted.recipients.length > 0 && `: ${wanted.recipients.map((one) => t(`recipient.${one}`)).join(', ')}`}
        </Button>
      ))}
    </div>
  );
}

function Row({ consent, onOpen }: { consent: ConsentResponse; onOpen: () => void }) {
  const { t } = useTranslation('consents');
  const { kind, recipients, channels, categories, inForce, withdrawnAt, givenOn, validUntil, language, interpreter, uses } = consent;
  const whom = [
    ...recipients.map((one) => t(`recipient.${one}`)), ...channels.map((one) => t(`channel.${one}`)), ...categories.map((one) => t(`category.${one}`)),
  ].join(', ');
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
