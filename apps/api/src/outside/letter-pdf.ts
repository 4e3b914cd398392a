import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What stands on the page of a letter that was written online. */
export interface LetterContent {
  office: string;
  namedAs: string | null;
  writer: { name: string; as: string; address: string; phone: string };
  /** One paragraph or more each, in the order of the questions. */
  answers: string[];
  /** 'Montag, 2. März 2026' and '09:42'. */
  signedOn: string;
  signedAt: string;
}

/**
 * The data come in as JSON and are set as text: nothing that somebody writes is read as a command. `d.answers` are split at empty
 * lines; single line breaks stay.
 */
const TEMPLATE = `
#let d = json(bytes(sys.inputs.letter))
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 25mm, top: 22mm, bottom: 24mm), numbering: "1 / 1")
#set text(font: ("Noto Sans", "Noto Naskh Arabic"), size: 11pt, lang: "de")
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#let lines(t) = t.split("\\n").map(line => text(line)).join(linebreak())

#grid(columns: (1fr, auto), gutter: 8mm,
  [#strong(text(d.name)) #linebreak() #text(d.as) #if d.address != "" [#linebreak() #lines(d.address)] #if d.phone != "" [#linebreak() #text("Telefon: " + d.phone)]],
  align(right)[#text(d.day)])
#v(10mm)
#text("Zur Vorlage bei der Härtefallkommission")
#v(4mm)
#text(size: 13pt, weight: 600, d.title)
#v(3mm)
#for answer in d.answers {
  for part in answer.split("\\n\\n") { par(lines(part)) }
}
#v(8mm)
#block(breakable: false)[
  #text(size: 13pt, d.name)
  #line(length: 70mm, stroke: 0.5pt)
  #text(size: 9pt, d.signed)
]
`;

let compiler: NodeCompiler | null = null;

/** Loaded when the first letter is made (about a second), then kept: a letter takes some ten milliseconds. */
function typst(): NodeCompiler {
  if (compiler) return compiler;
  const require = createRequire(import.meta.url);
  const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
  const sans = folderOf('@expo-google-fonts/noto-sans');
  const arabic = folderOf('@expo-google-fonts/noto-naskh-arabic');
  const typstModule = require('@myriaddreamin/typst-ts-node-compiler') as { NodeCompiler: typeof NodeCompiler };
  compiler = typstModule.NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(sans, '400Regular'), join(sans, '600SemiBold'), join(sans, '700Bold'), join(arabic, '400Regular')] }],
  });
  return compiler;
}

export function letterPdf({ office, namedAs, writer, answers, signedOn, signedAt }: LetterContent): Buffer {
  const letter = {
    title: namedAs ? `Schreiben für ${namedAs}` : 'Schreiben',
    name: writer.name, as: `schreibt ${writer.as}`, address: plain(writer.address), phone: writer.phone, day: signedOn,
    answers: answers.map(plain),
    signed: `Unterschrieben durch Eingabe des Namens am ${signedOn} um ${signedAt} Uhr, auf der Seite der Beratungsstelle ${office}.`,
  };
  const made = typst();
  const pdf = made.pdf({ mainFileContent: TEMPLATE, inputs: { letter: JSON.stringify(letter) } });
  // What one letter needed is let go.
  made.evictCache(10);
  return pdf;
}

/** One kind of line break, no other control characters, at most one empty line. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/\n{3,}/g, '\n\n').trim();
