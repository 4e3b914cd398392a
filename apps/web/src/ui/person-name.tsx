export interface PersonNameProps {
  name: string;
  /** Cut when too long (lists only); the full name stays as title. */
  cut?: boolean;
}

/** Names keep their own direction of writing inside German text. */
export function PersonName({ name, cut = false }: PersonNameProps) {
  return cut ? (
    <bdi
      className="b-cut"
      title={name}
      style={{ display: 'inline-block', maxWidth: '100%', verticalAlign: 'bottom' }}
    >
      {name}
    </bdi>
  ) : (
    <bdi>{name}</bdi>
  );
}
