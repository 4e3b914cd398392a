import type { TFunction } from 'i18next';
import type { Role } from '@bleibeakte/contracts';
import { rolesToGive } from '@bleibeakte/domain';
import type { SelectOption } from '../../ui/select-field.tsx';

/** Those that somebody with this role may give. */
export const roleOptions = (t: TFunction, own: Role): SelectOption<Role>[] => rolesToGive(own).map((value) => ({ value, label: t(`common:role.${value}`) }));
