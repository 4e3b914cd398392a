import {
  IconBell, IconCheck, IconClipboardCheck, IconDownload, IconEye, IconFileText, IconFlag, IconFolderOff, IconFolderPlus, IconLock, IconPencil,
  IconProgress, IconRefresh, IconSend, IconTimeline, IconTrash, IconUser, IconUserMinus, IconUserPlus, IconUsersGroup,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { EventCode } from '@bleibeakte/contracts';

const EXACT: Partial<Record<EventCode, Icon>> = {
  'case.opened': IconFolderPlus,
  'case.read': IconEye,
  'case.changed': IconPencil,
  'case.stageChanged': IconProgress,
  'case.nextStepSet': IconTimeline,
  'case.personAdded': IconUserPlus,
  'case.personRemoved': IconUserMinus,
  'case.closed': IconFolderOff,
  'case.reopened': IconRefresh,
  'document.downloaded': IconDownload,
  'document.removed': IconTrash,
  'deadline.finished': IconCheck,
  'person.read': IconEye,
};

const BY_SUBJECT: Record<string, Icon> = {
  auth: IconLock,
  organisation: IconUsersGroup,
  staff: IconUsersGroup,
  person: IconUser,
  case: IconUsersGroup,
  evidence: IconClipboardCheck,
  document: IconFileText,
  paper: IconFileText,
  deadline: IconFlag,
  reminder: IconBell,
  submission: IconSend,
};

export function eventIcon(code: EventCode): Icon {
  return EXACT[code] ?? BY_SUBJECT[code.split('.')[0] ?? ''] ?? IconTimeline;
}
