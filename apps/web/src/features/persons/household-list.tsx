import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Item } from '../../ui/item.tsx';
import { PersonName } from '../../ui/person-name.tsx';

/** Who lives together, with the relation to this person where it is known. */
export function HouseholdList({ person }: { person: PersonResponse }) {
  const { t } = useTranslation();
  return person.household.map((member, place) => {
    const relation = person.relations.find(({ personId }) => personId === member.id);
    return (
      <Item
        key={member.id}
        mark={<Avatar name={member.name} index={place + 1} decorative />}
        title={
          <>
            <Link to={paths.person(member.id)}>
              <PersonName name={member.name} />
            </Link>
            {member.age !== null && <span className="b-num">, {member.age}</span>}
          </>
        }
        second={relation ? t(`persons:relation.${relation.kind}`) : t('persons:relation.none')}
      />
    );
  });
}
