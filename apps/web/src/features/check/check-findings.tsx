import { useMediaQuery } from '@mantine/hooks';
import type { CheckResponse } from '@bleibeakte/contracts';
import type { Register } from './bar-finding-view.tsx';
import { CheckMatrix } from './check-matrix.tsx';
import { PersonCheckSection } from './person-check-section.tsx';
import type { Asking } from './use-asking.tsx';

export interface CheckFindingsProps {
  check: Pick<CheckResponse, 'people' | 'sources'>;
  register: Register;
  ages?: ReadonlyMap<string, number>;
  asking?: Asking;
}

/** From 900 px on grounds × people; below a list per person, what is open first. */
export function CheckFindings({ check: { people, sources }, register, ages, asking }: CheckFindingsProps) {
  const isWide = useMediaQuery('(min-width: 900px)', undefined, { getInitialValueInEffect: false });
  const may = asking && { asking };
  if (isWide) return <section className="b-section"><CheckMatrix people={people} sources={sources} register={register} {...(ages && { ages })} {...may} /></section>;
  return people.map((person) => <PersonCheckSection key={person.personId} person={person} sources={sources} register={register} {...may} />);
}
