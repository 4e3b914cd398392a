import type { TFunction } from 'i18next';
import { type Role, ROLES } from '@bleibeakte/contracts';
import type { SelectOption } from '../../ui/select-field.tsx';

export const roleOptions = (t: TFunction): SelectOption<Role>[] => ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }));
