import { LANDS, type Land } from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import bb from './data/de-bb.ts';
import be from './data/de-be.ts';
import bw from './data/de-bw.ts';
import by from './data/de-by.ts';
import hb from './data/de-hb.ts';
import he from './data/de-he.ts';
import hh from './data/de-hh.ts';
import mv from './data/de-mv.ts';
import ni from './data/de-ni.ts';
import nw from './data/de-nw.ts';
import rp from './data/de-rp.ts';
import sh from './data/de-sh.ts';
import sl from './data/de-sl.ts';
import sn from './data/de-sn.ts';
import st from './data/de-st.ts';
import th from './data/de-th.ts';

const PROFILES: Record<Land, CommissionProfile> = {
  'DE-BW': bw,
  'DE-BY': by,
  'DE-BE': be,
  'DE-BB': bb,
  'DE-HB': hb,
  'DE-HH': hh,
  'DE-HE': he,
  'DE-MV': mv,
  'DE-NI': ni,
  'DE-NW': nw,
  'DE-RP': rp,
  'DE-SL': sl,
  'DE-SN': sn,
  'DE-ST': st,
  'DE-SH': sh,
  'DE-TH': th,
};

/**
 * Profiles that were shipped before and are still used by running cases. Whoever ships a new version of a Land moves the file
 * of the one before to data/earlier/ and adds it here.
 */
const EARLIER: readonly CommissionProfile[] = [];

/** A profile as it is or was shipped; null = never shipped. */
export const shippedProfile = (land: Land, version: string): CommissionProfile | null =>
  [PROFILES[land], ...EARLIER].find((one) => one.land === land && one.version === version) ?? null;

/** All that running cases can rest on: those of today and those before. */
export const shippedProfiles = (): CommissionProfile[] => [...commissionProfiles(), ...EARLIER];

export const commissionProfile = (land: Land): CommissionProfile => PROFILES[land];

/** All sixteen, in the order of `LANDS`. */
export const commissionProfiles = (): CommissionProfile[] => LANDS.map(commissionProfile);
