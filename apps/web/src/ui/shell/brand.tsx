interface BrandProps {
  size?: number;
}

/** Our mark: a sheet with an orange bookmark on petrol. */
export function Brand({ size = 24 }: BrandProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden
      focusable="false"
      style={{ flex: 'none', display: 'block' }}
    >
      <rect width="32" height="32" rx="8" fill="var(--primary)" />
      <path
        fill="#fff"
        d="M10.5 7h11A1.5 1.5 0 0 1 23 8.5v15a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 9 23.5v-15A1.5 1.5 0 0 1 10.5 7z"
      />
      <path fill="#e8a23a" d="M16 7h5v9.5l-2.5-2.100-2.5 2.100z" />
    </svg>
  );
}
