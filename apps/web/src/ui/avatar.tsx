import { useTranslation } from 'react-i18next';
import './avatar.css';

export interface AvatarProps {
  name: string;
  /** Place in the order of joining; decides the tint, not the name. */
  index?: number;
  size?: 24 | 28;
  /** A person one may not see: grey disc of the same width, no initials. */
  hidden?: boolean;
  /** The name stands right beside it: hide the disc from screen readers. */
  decorative?: boolean;
}

/** 'Samira Al-Amin' → 'SA'; works for Arabic names and for one-word names. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('de');
}

export function Avatar({
  name,
  index = 0,
  size = 28,
  hidden = false,
  decorative = false,
}: AvatarProps) {
  const { t } = useTranslation();
  const label = hidden ? t('common:hiddenPerson') : name;
  const spoken = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img', 'aria-label': label, title: label };
  return (
    <span
      className={`b-avatar b-avatar-${hidden ? 'hidden' : index % 4}`}
      style={{ width: size, height: size, fontSize: size === 24 ? 10 : 11 }}
      {...spoken}
    >
      {hidden ? '' : initials(name)}
    </span>
  );
}
