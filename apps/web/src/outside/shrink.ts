/** A page that fills most of the photo still has nearly 200 dpi; more would only cost the sender's data. */
const LONG_EDGE = 2800;
const SMALL_ENOUGH = 400_000;

/** A photo made small before it goes over a slow line, upright and without place. What cannot be read here goes as it is. */
export async function shrink(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || (file.size <= SMALL_ENOUGH && file.type === 'image/jpeg')) return file;
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(1, LONG_EDGE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) return file;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
    return small ?? file;
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(url);
  }
}
