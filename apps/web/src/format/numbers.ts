/** 1140 → '1.140 €' */
export function money(euros: number): string {
  return `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }).format(euros)}\u00a0€`;
}

/** 14889000 → '14,2 MB' */
export function fileSize(bytes: number): string {
  const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
  if (bytes < 1_048_576) return `${number.format(Math.max(1, Math.round(bytes / 1024)))}\u00a0kB`;
  return `${number.format(bytes / 1_048_576)}\u00a0MB`;
}
