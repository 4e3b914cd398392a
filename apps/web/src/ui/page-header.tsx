import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  /** '17 Akten' beside the title. */
  count?: ReactNode;
  /** One line below the title. */
  subtitle?: ReactNode;
  /** At the top right; at most one primary button (`variant="filled"`), last. */
  actions?: ReactNode;
}

export function PageHeader({ title, count, subtitle, actions }: PageHeaderProps) {
  return (
    <header className="b-page-head">
      <div className="b-page-head-text b-grow">
        <div className="b-page-head-title">
          <h1>{title}</h1>
          {count !== undefined && <span className="b-small b-muted b-num">{count}</span>}
        </div>
        {subtitle !== undefined && <p className="b-small b-muted">{subtitle}</p>}
      </div>
      {actions !== undefined && <div className="b-page-head-actions">{actions}</div>}
    </header>
  );
}
