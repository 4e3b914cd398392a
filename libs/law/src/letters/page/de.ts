import type { PageTexts } from './page-texts.ts';

export const pageDe: PageTexts = {
  language: 'de', direction: 'ltr', version: '2026-11', reviewedBy: null,
  shared: {
    codeTitle: 'Code eingeben', codeText: 'Sie haben von uns einen Code mit sechs Ziffern bekommen. Geben Sie ihn hier ein.', codeLabel: 'Code (6 Ziffern)', codeSend: 'Weiter', codeWrong: 'Der Code stimmt nicht. Prüfen Sie die Ziffern. Nach fünf falschen Versuchen gilt der Link nicht mehr.',
    saving: 'Wird gespeichert …', saved: 'Gespeichert {time}', notSaved: 'Noch nicht gespeichert. Sobald das Internet wieder da ist, speichern wir von selbst.',
    back: 'Zurück', photograph: 'Fotografieren', chooseFile: 'Datei wählen', page: 'Seite {n}', file: 'Datei {n}', up: '{page} nach vorn', down: '{page} nach hinten', remove: '{page} entfernen', sending: 'Seite wird übertragen …', pagesEmpty: 'Noch keine Seite.',
    edit: '{page} zuschneiden', cutTitle: 'Seite zuschneiden', cutHint: 'Ziehen Sie die vier Punkte auf die Ecken des Papiers.', cutNone: 'Wir erkennen hier kein Papier. Setzen Sie die Ecken selbst, oder nehmen Sie das ganze Foto.', corner1: 'Ecke oben links', corner2: 'Ecke oben rechts', corner3: 'Ecke unten rechts', corner4: 'Ecke unten links', cutWhole: 'Ganzes Foto', cutFound: 'Erkannte Ecken', turn: 'Drehen', look: 'Aussehen', lookText: 'Text (schwarz-weiß)', lookColor: 'Farbe', lookPhoto: 'Wie fotografiert', cutDone: 'Zuschneiden', cutting: 'Seite wird zugeschnitten …', cutShape: 'So ergeben die vier Punkte keine Seite. Ziehen Sie sie auf die Ecken des Papiers.', nextPhoto: 'Nächste Seite fotografieren',
    errType: 'Diese Datei können wir nicht annehmen. Fotos (JPEG, PNG) und PDF gehen.', errHeic: 'Dieses Foto-Format können wir nicht lesen. Fotografieren Sie direkt mit dem Knopf „Fotografieren“.', errSize: 'Die Datei ist zu groß. Bis 50 MB gehen.', errBroken: 'Die Datei ist beschädigt. Fotografieren Sie die Seite neu.',
    errOffline: 'Keine Verbindung. Prüfen Sie das Internet und versuchen Sie es noch einmal.', errBusy: 'Das war sehr oft hintereinander. Warten Sie {seconds} Sekunden.', errPages: 'Mehr als {most} Seiten gehen nicht.', errElsewhere: 'Dieses Schreiben ist an anderer Stelle weitergeschrieben worden. Laden Sie die Seite neu, um den neuesten Stand zu sehen.', errOther: 'Das hat nicht geklappt. Versuchen Sie es in ein paar Minuten noch einmal.',
    again: 'Noch einmal versuchen', reload: 'Seite neu laden',
    receiptTitle: 'Angekommen', receiptText: 'Am {day} um {time} Uhr ist alles bei uns angekommen. Vielen Dank.', receiptEnd: 'Sie können diese Seite jetzt schließen.', call: 'Rufen Sie uns an: {phone}', notYet: '',
  },
  upload: {
    uploadTitle: 'Papiere senden', uploadAsk: '{office} bittet Sie um:', uploadHelp1: 'Legen Sie das Papier flach auf einen Tisch, bei gutem Licht.', uploadHelp2: 'Fotografieren Sie jede Seite einzeln, mit allen vier Ecken.', uploadHelp3: 'Sehen Sie die Bilder an. Man muss alles lesen können.', uploadSend: 'Alles absenden', uploadEmpty: 'Fotografieren Sie zuerst eine Seite oder wählen Sie eine Datei.', uploadNote: 'Sie brauchen kein Konto. Diese Seite speichert nichts auf Ihrem Telefon. Der Link gilt bis {day}.',
  },
  letter: {
    letterTitle: 'Ihr Schreiben für {name}', letterAsk: '{by} bittet Sie {as} um ein Schreiben für die Härtefallkommission.', letterAskNobody: 'Wir bitten Sie {as} um ein Schreiben für die Härtefallkommission.', letterHint: 'Es hilft, wenn Sie erzählen, was Sie selbst gesehen haben.', due: 'Bitte bis {day}', writeHere: 'Hier schreiben', photo: 'Fotografieren',
    photoText: 'Schreiben Sie auf Papier, unterschreiben Sie, und fotografieren Sie jede Seite einzeln, flach und bei gutem Licht.', questionOf: 'Frage {n} von {of}', words: '{n} Wörter', example: 'Beispiel ansehen', next: 'Weiter zu Frage {n}', toAbout: 'Weiter', toReview: 'Alles noch einmal lesen',
    note: 'Sie brauchen kein Konto. Am Ende lesen Sie alles noch einmal, dann erst senden Sie es ab. Der Link gilt bis {day}.', outline: 'So kann es aufgebaut sein', formal: 'Das gehört auf das Blatt',
    aboutTitle: 'Über Sie', aboutText: 'Ein Schreiben zählt mehr, wenn die Kommission weiß, wer es geschrieben hat.', name: 'Vor- und Nachname', nameMissing: 'Geben Sie Ihren Namen ein.', address: 'Anschrift', phone: 'Telefon für Rückfragen', optional: 'freiwillig',
    reviewTitle: 'Lesen Sie alles noch einmal', reviewText: 'Nach dem Absenden können Sie nichts mehr ändern.', pages: 'Fotografierte Seiten', change: 'Ändern', noAnswer: 'Keine Antwort. Das ist in Ordnung.', signTitle: 'Unterschreiben', signText: 'Tippen Sie Ihren Namen. Er steht als Unterschrift unter dem Schreiben, mit Datum und Uhrzeit.', signPages: 'Tippen Sie Ihren Namen, damit wir wissen, von wem die Seiten sind.', handIn: 'Schreiben absenden', empty: 'Beantworten Sie mindestens eine Frage oder fotografieren Sie eine Seite.',
  },
  scan: {
    scanTitle: 'Seiten für: {what}', scanTitleCase: 'Seiten für die Akte', scanSend: 'Fertig, zum Computer senden', scanEmpty: 'Fotografieren Sie zuerst eine Seite.', scanArrived: 'Angekommen. Am Computer sehen Sie die Seiten jetzt.', scanNote: 'Diese Seite speichert nichts auf dem Telefon. Sie endet, wenn das Fenster am Computer geschlossen wird, spätestens nach 30 Minuten.',
  },
};
