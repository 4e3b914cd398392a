const ROLES = {
  lead: 'Koordination',
  caseworker: 'Berater:in',
  volunteer: 'Ehrenamtliche:r',
};
const PATIENCE_MS = 300_000;

/** Sets up the invented organisation (nothing happens when it is there already) and prints who can sign in. */
export async function showPracticeAccounts(address, say) {
  say('Die Beispieldaten werden eingerichtet …');
  const answer = await fetch(`${address}/api/setup/example`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: '{}',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    say(
      `Die Beispieldaten ließen sich nicht einrichten (${body.code ?? answer.status}). Mit einem leeren Ordner in DATA_DIR geht es.`,
    );
    return;
  }
  const rows = body.accounts.map(({ email, role, name }) => [
    ROLES[role] ?? role,
    name,
    email,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  say('\n  Übungsmodus: alle Personen und Fälle sind erfunden.\n');
  for (const [role, name, email] of rows)
    say(`  ${role.padEnd(widths[0])}  ${name.padEnd(widths[1])}  ${email}`);
  say(`\n  Passwort für alle: ${body.password}`);
}
