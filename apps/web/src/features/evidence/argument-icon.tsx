import {
  IconBriefcase, IconBuildingCommunity, IconCash, IconHeartHandshake, IconId, IconIdOff, IconLanguage, IconLifebuoy, IconMailHeart, IconSchool, IconScale, IconStethoscope,
  IconTool, IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Argument } from '@bleibeakte/contracts';

const ICONS: Record<Argument, Icon> = {
  language: IconLanguage, school: IconSchool, training: IconTool, work: IconBriefcase, livelihood: IconCash, engagement: IconHeartHandshake, family: IconUsers,
  health: IconStethoscope, roots: IconBuildingCommunity, passportEfforts: IconId, passportUnreasonable: IconIdOff, supportLetters: IconMailHeart, conduct: IconScale,
  vulnerability: IconLifebuoy,
};

export function ArgumentIcon({ argument }: { argument: Argument }) {
  const Shape = ICONS[argument];
  return <Shape className="b-ev-icon" size={18} stroke={1.75} aria-hidden />;
}
