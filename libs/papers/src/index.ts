export { fileContext } from './intake/file-context.ts';
export { type Clean, FileIntake, type FilePlace, type KeptFile } from './intake/file-intake.ts';
export { attachment, cleanFileName, contentTypeOf } from './intake/file-name.ts';
export { toPageImage } from './pages/page-image.ts';
export { pagesPdf } from './pages/pages-pdf.ts';
