import type { OutsidePage } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { h } from './dom.ts';

/** Addresses of pictures in this window only: of pages by id and edition, of photos by id. */
const pictures = new Map<string, string>();

async function keptUrl(key: string, read: () => Promise<Blob>): Promise<string> {
  const known = pictures.get(key);
  if (known) return known;
  const url = URL.createObjectURL(await read());
  pictures.set(key, url);
  return url;
}

/** The page as it will be handed in; each edition is read once. */
export function picture(api: OutsideApi, { id, edition }: OutsidePage, name: string, className = 'thumb'): HTMLElement {
  const image = h('img', { class: className, alt: name });
  const key = `${id} ${edition}`;
  const known = pictures.get(key);
  if (known) image.src = known;
  else {
    void keptUrl(key, () => api.picture(id)).then((url) => {
      image.src = url;
    }, () => undefined);
  }
  return image;
}

/** The whole photo that a page is cut out of; what was taken here does not have to come back over the line. */
export const photoUrl = (api: OutsideApi, id: string): Promise<string> => keptUrl(id, () => api.picture(id, true));

export const rememberPhoto = (id: string, photo: Blob): void => void keptUrl(id, () => Promise.resolve(photo));

/** After handing in nothing of the pictures stays on the device. */
export function forgetPictures(): void {
  for (const url of pictures.values()) URL.revokeObjectURL(url);
  pictures.clear();
}
