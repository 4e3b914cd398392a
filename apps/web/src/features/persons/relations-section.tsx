import { ActionIcon, Button } from '@mantine/core';
import { IconArrowsJoin2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonResponse, RelationResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Item } from '../../ui/item.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { AddRelationDialog } from './add-relation-dialog.tsx';
import { useRemoveRelation } from './persons.queries.ts';

/** Who this person is related to, from this person's side. */
export function RelationsSection({
  person,
  mayWrite,
}: {
  person: PersonResponse;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<RelationResponse | null>(null);
  const remove = useRemoveRelation(person.id);
  return (
    <Section
      title={t('persons:relations.title')}
      icon={IconArrowsJoin2}
      count={person.relations.length || undefined}
      body="rows"
      action={
        mayWrite && (
          <Button size="xs" onClick={() => setAdding(true)}>
            {t('persons:relations.addShort')}
          </Button>
        )
      }
    >
      {person.relations.length === 0 && (
        <p className="b-small b-muted b-person-none">{t('persons:relations.none')}</p>
      )}
      {person.relations.map((relation) => (
        <Item
          key={relation.id}
          title={
            <Link to={paths.person(relation.personId)}>
              <PersonName name={relation.name} />
            </Link>
          }
          second={t(`persons:relation.${relation.kind}`)}
          end={
            mayWrite && (
              <ActionIcon
                variant="subtle"
                aria-label={t('persons:relations.removeOf', { name: relation.name })}
                title={t('persons:relations.remove')}
                onClick={() => setLeaving(relation)}
              >
                <IconX size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            )
          }
        />
      ))}
      {isAdding && <AddRelationDialog person={person} onClose={() => setAdding(false)} />}
      <ConfirmDialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('persons:relations.remove')}
        confirmLabel={t('persons:relations.remove')}
        danger
        onConfirm={() => remove.mutateAsync(leaving?.id ?? '')}
      >
        {leaving && (
          <p>
            {t(`persons:relation.${leaving.kind}`)}: <PersonName name={leaving.name} />.{' '}
            {t('persons:relations.removeText')}
          </p>
        )}
      </ConfirmDialog>
    </Section>
  );
}
