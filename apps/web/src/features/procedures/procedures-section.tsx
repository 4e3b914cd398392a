import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconBan, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, ProcedureResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { EndProcedureDialog } from './end-procedure-dialog.tsx';
import { ProcedureDialog } from './procedure-dialog.tsx';
import { proceduresQuery } from './procedures.queries.ts';
import './procedures.css';

type Dialog = { kind: 'enter' } | { kind: 'change' | 'end'; procedure: ProcedureResponse };

/** The lanes beside the Eingabe, running ones first; which of them blocks it says so. */
export function ProceduresSection({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('procedures');
  const query = useQuery(proceduresQuery(file.id));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const mayWrite = useMay('case:write') && !file.closed;
  const close = () => setDialog(null);
  const running = query.data?.filter(({ state }) => state === 'running').length ?? 0;
  return (
    <Section
      title={t('title')} icon={IconGavel} body="rows" {...(running > 0 && { count: running })}
      action={mayWrite && <Button size="xs" onClick={() => setDialog({ kind: 'enter' })}>{t('enter')}</Button>}
    >
      <QueryView query={query} loading="rows" errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0} empty={<Item title={t('none')} second={t('noneText')} />}>
        {(all) => (
          <div className="b-lanes">
            {[...all].sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended')).map((procedure) => (
              <Lane key={procedure.id} procedure={procedure} file={file} {...(mayWrite && { onChange: () => setDialog({ kind: 'change', procedure }), onEnd: () => setDialog({ kind: 'end', procedure }) })} />
            ))}
          </div>
        )}
      </QueryView>
      {dialog?.kind === 'enter' && <ProcedureDialog file={file} onClose={close} />}
      {dialog?.kind === 'change' && <ProcedureDialog file={file} procedure={dialog.procedure} onClose={close} />}
      {dialog?.kind === 'end' && <EndProcedureDialog procedure={dialog.procedure} onClose={close} />}
    </Section>
  );
}

interface LaneProps {
  procedure: ProcedureResponse;
  file: CaseResponse;
  onChange?: () => void;
  onEnd?: () => void;
}

function Lane({ procedure, file, onChange, onEnd }: LaneProps) {
  const { t } = useTranslation('procedures');
  const { kind, state, body, reference, startedOn, endedOn, outcome, personIds, blocks } = procedure;
  const isRunning = state === 'running';
  const everybody = personIds.length === file.people.length;
  const names = file.people.filter(({ id }) => personIds.includes(id)).map(({ name }) => name);
  const days = endedOn === null ? t('since', { day: formatDay(startedOn) }) : t('fromTo', { from: formatDay(startedOn), to: formatDay(endedOn) });
  return (
    <Item
      icon={IconGavel}
      title={<><span className={isRunning ? 'b-strong' : 'b-muted'}>{t(`kind.${kind}`)}</span>{body && <> · <bdi>{body}</bdi></>}</>}
      second={[days, reference, everybody ? null : names.join(', '), outcome && t(`outcome.${outcome}`)].filter(Boolean).join(' · ')}
      end={
        <span className="b-row b-card-chips">
          {blocks.length > 0 && <StatusChip tone="over" icon={IconBan}>{t('blocks')}</StatusChip>}
          {!isRunning && <StatusChip tone="done">{t('ended')}</StatusChip>}
          {isRunning && onEnd && <Button size="xs" onClick={onEnd}>{t('end')}</Button>}
          {onChange && <Button size="xs" variant="subtle" aria-label={`${t('change')}: ${t(`kind.${kind}`)}`} onClick={onChange}>{t('change')}</Button>}
        </span>
      }
    />
  );
}
