import type { PageTexts } from './page-texts.ts';

export const pageEn: PageTexts = {
  language: 'en', direction: 'ltr', version: '2026-11', reviewedBy: null,
  shared: {
    codeTitle: 'Enter the code', codeText: 'We gave you a code of six digits. Enter it here.', codeLabel: 'Code (6 digits)', codeSend: 'Continue', codeWrong: 'The code is not right. Check the digits. After five wrong tries the link no longer works.',
    saving: 'Saving …', saved: 'Saved {time}', notSaved: 'Not saved yet. We save by ourselves as soon as the internet is back.',
    back: 'Back', photograph: 'Take a photo', chooseFile: 'Choose a file', page: 'Page {n}', file: 'File {n}', up: 'Move {page} forward', down: 'Move {page} back', remove: 'Remove {page}', sending: 'The page is being sent …', pagesEmpty: 'No page yet.',
    edit: 'Crop {page}', cutTitle: 'Crop the page', cutHint: 'Drag the four dots onto the corners of the paper.', cutNone: 'We see no paper here. Set the corners yourself, or take the whole photo.', corner1: 'Upper left corner', corner2: 'Upper right corner', corner3: 'Lower right corner', corner4: 'Lower left corner', cutWhole: 'Whole photo', cutFound: 'Corners we saw', turn: 'Turn', look: 'Look', lookText: 'Text (black and white)', lookColor: 'Colour', lookPhoto: 'As photographed', cutDone: 'Crop', cutting: 'Cropping the page …', cutShape: 'These four dots do not make a page. Drag them onto the corners of the paper.', nextPhoto: 'Photograph the next page',
    errType: 'We cannot take this file. Photos (JPEG, PNG) and PDF work.', errHeic: 'We cannot read this photo format. Use the button “Take a photo”.', errSize: 'The file is too large. Up to 50 MB work.', errBroken: 'The file is damaged. Take a new photo of the page.',
    errOffline: 'No connection. Check the internet and try again.', errBusy: 'That was very often in a row. Wait {seconds} seconds.', errPages: 'More than {most} pages are not possible.', errElsewhere: 'This letter was continued somewhere else. Reload the page to see the latest state.', errOther: 'That did not work. Try again in a few minutes.',
    again: 'Try again', reload: 'Reload the page',
    receiptTitle: 'It has arrived', receiptText: 'Everything reached us on {day} at {time}. Thank you.', receiptEnd: 'You can close this page now.', call: 'Call us: {phone}', notYet: '',
  },
  upload: {
    uploadTitle: 'Send papers', uploadAsk: '{office} asks you for:', uploadHelp1: 'Put the paper flat on a table, in good light.', uploadHelp2: 'Take a photo of each page, with all four corners.', uploadHelp3: 'Look at the pictures. Everything must be readable.', uploadSend: 'Send everything', uploadEmpty: 'First take a photo of a page or choose a file.', uploadNote: 'You need no account. This page stores nothing on your phone. The link works until {day}.',
  },
  letter: {
    letterTitle: 'Your letter for {name}', letterAsk: '{by} asks you {as} for a letter to the Härtefallkommission.', letterAskNobody: 'We ask you {as} for a letter to the Härtefallkommission.', letterHint: 'It helps when you tell what you have seen yourself.', due: 'Please by {day}', writeHere: 'Write here', photo: 'Take a photo',
    photoText: 'Write on paper, sign it, and take a photo of each page, flat and in good light.', questionOf: 'Question {n} of {of}', words: '{n} words', example: 'See an example', next: 'On to question {n}', toAbout: 'Continue', toReview: 'Read everything once more',
    note: 'You need no account. At the end you read everything once more, and only then send it. The link works until {day}.', outline: 'It can be built like this', formal: 'This belongs on the page',
    aboutTitle: 'About you', aboutText: 'A letter counts more when the commission knows who wrote it.', name: 'First and last name', nameMissing: 'Enter your name.', address: 'Address', phone: 'Phone for questions', optional: 'optional',
    reviewTitle: 'Read everything once more', reviewText: 'After sending you cannot change anything.', pages: 'Photographed pages', change: 'Change', noAnswer: 'No answer. That is all right.', signTitle: 'Sign', signText: 'Type your name. It stands below the letter as your signature, with date and time.', signPages: 'Type your name, so that we know whose pages these are.', handIn: 'Send the letter', empty: 'Answer at least one question or take a photo of a page.',
  },
  scan: {
    scanTitle: 'Pages for: {what}', scanTitleCase: 'Pages for the case', scanSend: 'Done, send to the computer', scanEmpty: 'Take a photo of a page first.', scanArrived: 'Arrived. You see the pages on the computer now.', scanNote: 'This page stores nothing on the phone. It ends when the window on the computer is closed, after 30 minutes at the latest.',
  },
};
