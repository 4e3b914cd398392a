import type { LinkLanguage } from '@bleibeakte/contracts';

/** Words that every page for outsiders needs. Places: {time} {n} {of} {day} {seconds} {office} */
export interface SharedWords {
  codeTitle: string;
  codeText: string;
  codeLabel: string;
  codeSend: string;
  codeWrong: string;
  saving: string;
  saved: string;
  notSaved: string;
  back: string;
  photograph: string;
  chooseFile: string;
  page: string;
  file: string;
  up: string;
  down: string;
  remove: string;
  sending: string;
  pagesEmpty: string;
  /** Cutting a page out of its photo. */
  edit: string;
  cutTitle: string;
  cutHint: string;
  cutNone: string;
  corner1: string;
  corner2: string;
  corner3: string;
  corner4: string;
  cutWhole: string;
  cutFound: string;
  turn: string;
  look: string;
  lookText: string;
  lookColor: string;
  lookPhoto: string;
  cutDone: string;
  cutting: string;
  cutShape: string;
  nextPhoto: string;
  errType: string;
  errHeic: string;
  errSize: string;
  errBroken: string;
  errOffline: string;
  errBusy: string;
  errPages: string;
  errElsewhere: string;
  errOther: string;
  again: string;
  reload: string;
  receiptTitle: string;
  receiptText: string;
  receiptEnd: string;
  call: string;
  /** This page is not there in the wished language. */
  notYet: string;
}

/** For the client who sends papers. */
export interface UploadWords {
  uploadTitle: string;
  uploadAsk: string;
  uploadHelp1: string;
  uploadHelp2: string;
  uploadHelp3: string;
  uploadSend: string;
  uploadEmpty: string;
  uploadNote: string;
}

/** For a member of staff whose phone is the scanner. */
export interface ScanWords {
  scanTitle: string;
  scanTitleCase: string;
  scanSend: string;
  scanEmpty: string;
  scanArrived: string;
  scanNote: string;
}

/** For somebody who writes. */
export interface LetterWords {
  letterTitle: string;
  letterAsk: string;
  letterAskNobody: string;
  letterHint: string;
  due: string;
  writeHere: string;
  photo: string;
  photoText: string;
  questionOf: string;
  words: string;
  example: string;
  next: string;
  toAbout: string;
  toReview: string;
  note: string;
  outline: string;
  formal: string;
  aboutTitle: string;
  aboutText: string;
  name: string;
  nameMissing: string;
  address: string;
  phone: string;
  optional: string;
  reviewTitle: string;
  reviewText: string;
  pages: string;
  change: string;
  noAnswer: string;
  signTitle: string;
  signText: string;
  signPages: string;
  handIn: string;
  empty: string;
}

/** What a page in one language says. */
export interface PageTexts {
  language: LinkLanguage;
  direction: 'ltr' | 'rtl';
  version: string;
  /** Who has read it, who speaks the language; null = nobody yet. */
  reviewedBy: string | null;
  shared: SharedWords;
  upload: UploadWords;
  /** Null = a letter's page is German in this language. */
  letter: LetterWords | null;
  /** Null = staff do not work in this language. */
  scan: ScanWords | null;
}
