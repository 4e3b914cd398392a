/** A letter as a PDF, made here. */
export declare function givenPdf(words?: string, options?: {
    compress?: boolean;
    info?: Record<string, string>;
}): Promise<Buffer>;
/** A PDF written by hand from the bodies of its objects. */
export declare function rawPdf(objects: (string | Buffer)[], trailer?: string): Buffer;
/** An object that is a stream. */
export declare function pdfStream(dictionary: string, content: Buffer): Buffer;
/** Objects in a compressed object stream, as PDF 1.5 writes them. */
export declare const objectStream: (objects: string | Buffer) => Buffer;
/** A photo with noise, so that it does not shrink to nothing; with the place where it was taken. */
export declare function givenPhoto(size?: number): Promise<Buffer>;
/** The smallest Word file, with more parts or other ones. */
export declare function givenWord(more?: Record<string, string | Uint8Array>): Buffer;
