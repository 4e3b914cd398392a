import type { LinkState } from '@bleibeakte/contracts';
import type { Tone } from '../../ui/tone.ts';

export const LINK_TONES: Record<LinkState, Tone> = {
  made: 'plan', opened: 'plan', begun: 'soon', handedIn: 'today', accepted: 'done', declined: 'neutral', expired: 'neutral', withdrawn: 'neutral', locked: 'over',
};
