import type { CSSProperties } from 'react';
import type { PageBar } from '@bleibeakte/contracts';

const percent = (share: number) => `${share * 100}%`;

export const barStyle = ({ x, y, width, height }: PageBar): CSSProperties => ({ left: percent(x), top: percent(y), width: percent(width), height: percent(height) });
