import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Brand } from '../ui/shell/brand.tsx';
import './outside.css';

export interface OutsideProps {
  title: string;
  subtitle?: ReactNode;
  /** `wide` for two choices side by side. */
  width?: 'normal' | 'wide';
  children: ReactNode;
}

/** Pages without navigation: signing in, invitation, first visit. */
export function Outside({ title, subtitle, width = 'normal', children }: OutsideProps) {
  useEffect(() => {
    document.title = `${title} – Bleibeakte`;
  }, [title]);
  return (
    <div className="b-outside">
      <header className="b-outside-brand">
        <Brand size={32} />
        <span>Bleibeakte</span>
      </header>
      <main className={`b-outside-main b-outside-${width}`}>
        <h1>{title}</h1>
        {subtitle !== undefined && <p className="b-muted">{subtitle}</p>}
        {children}
      </main>
    </div>
  );
}
