import { useEffect } from 'react';
import type { ReactNode } from 'react';
import './page.css';

export interface PageProps {
  /** For the window's title; never a name of a client. */
  title: string;
  /** `flush` = no padding (lists that reach the edges); `narrow` = forms and settings. */
  layout?: 'default' | 'narrow' | 'flush';
  children: ReactNode;
}

/** The frame of every screen below the shell. */
export function Page({ title, layout = 'default', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Bleibeakte`;
  }, [title]);
  return <div className={`b-page b-page-${layout}`}>{children}</div>;
}
