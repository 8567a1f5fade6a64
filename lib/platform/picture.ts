/** Pictures to the user's disk, drawn on this machine. */
import { Failure } from '../model/failure.ts';

/** Twice the size on screen, so that it prints sharp. */
const SCALE = 2;

/** Draws an SVG and hands it to the browser's own download as PNG. Fails with "picture". */
export async function savePicture(name: string, svg: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const link = document.createElement('a');
    link.href = canvas.toDataURL('image/png');
    link.download = name;
    link.click();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('picture', message, 'Save the strip as SVG instead.', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
