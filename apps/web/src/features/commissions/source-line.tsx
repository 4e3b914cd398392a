import { Fragment } from 'react';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { Known } from './known.tsx';

export interface SourceLineProps {
  /** Ids separated by ';', with words before a colon ('eingegangen: bw-im2018'). */
  source: string | null;
  sources: CommissionResponse['sources'];
}

/** Where it stands, each title leading to its page. */
export function SourceLine({ source, sources }: SourceLineProps) {
  const parts = source?.split(/;\s*/) ?? [];
  if (parts.length === 0) return <Known>{null}</Known>;
  return (
    <>
      {parts.map((part, place) => {
        const [, before = '', id = part] = /^([^:]*:\s*)?(.*)$/.exec(part) ?? [];
        const found = sources.find((one) => one.id === id);
        return (
          <Fragment key={part}>
            {place > 0 && '; '}{before}
            {found?.address ? <a href={found.address} target="_blank" rel="noreferrer noopener">{found.title}</a> : (found?.title ?? id)}
          </Fragment>
        );
      })}
    </>
  );
}
