export * from './commission-profile.ts';
export * from './commissions.ts';
export * from './labels.ts';
export * from './profiles.ts';
export * from './status-codes.ts';
export * from './status-label.ts';
