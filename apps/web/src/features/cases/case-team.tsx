import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, StaffRef } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useAddTeamMember, useRemoveTeamMember } from './cases.queries.ts';
import { TeamDialog } from './team-dialog.tsx';
import { useColleagues } from './use-colleagues.ts';

/** Who works on the case besides the responsible person. */
export function CaseTeam({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('cases');
  const [adds, setAdds] = useState(false);
  const [leaving, setLeaving] = useState<StaffRef | null>(null);
  const mayAssign = useMay('case:assign');
  const { place } = useColleagues();
  const remove = useRemoveTeamMember(file.id);
  const restore = useAddTeamMember(file.id);
  const letGo = async ({ id, name }: StaffRef) => {
    await remove.mutateAsync(id);
    showDone(t('team.removed', { name }), file.closed ? undefined : () => restore.mutate(id));
  };
  const { responsible } = file;
  return (
    <section>
      <div className="b-facts-head">
        <h2 className="b-label">{t('team.title')}</h2>
        {mayAssign && !file.closed && <button type="button" className="b-button-link b-small" onClick={() => setAdds(true)}>{t('team.add')}</button>}
      </div>
      <ul className="b-people">
        {responsible && (
          <li>
            <Avatar name={responsible.name} index={place(responsible.id)} decorative />
            <div className="b-grow"><span className="b-people-name"><bdi>{responsible.name}</bdi></span><div className="b-people-second">{t('team.responsible')}</div></div>
          </li>
        )}
        {file.team.filter(({ id }) => id !== responsible?.id).map((member) => (
          <li key={member.id}>
            <Avatar name={member.name} index={place(member.id)} decorative />
            <div className="b-grow"><span className="b-people-name"><bdi>{member.name}</bdi></span><div className="b-people-second">{t('team.member')}</div></div>
            {mayAssign && (
              <ActionIcon variant="subtle" size={28} onClick={() => setLeaving(member)} aria-label={t('team.removeOne', { name: member.name })} title={t('team.remove')}>
                <IconX size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {adds && <TeamDialog file={file} onClose={() => setAdds(false)} />}
      <ConfirmDialog opened={leaving !== null} onClose={() => setLeaving(null)} title={t('team.remove')} confirmLabel={t('team.remove')} onConfirm={async () => { if (leaving) await letGo(leaving); }}>
        <p>{t('team.removeText', { name: leaving?.name ?? '' })}</p>
      </ConfirmDialog>
    </section>
  );
}
