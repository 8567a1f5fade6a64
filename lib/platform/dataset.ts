import { browser } from 'wxt/browser';
import { Failure } from '../model/failure.ts';

/** The text of a file of the package, by its address there ("/assets/…"). Not for content scripts. */
export async function loadAsset(address: string): Promise<string> {
  const reply = await fetch(browser.runtime.getURL(address as never));
  return reply.text();
}

/** The text of one file of the bundled dataset, for those who check it. Not for content scripts. */
export const loadText = (name: string): Promise<string> => loadAsset(`/data/${name}`);

/** One file of the bundled dataset, by its name under data/ ("formulas.json"). Not for content scripts. */
export async function loadData<T>(name: string): Promise<T> {
  try {
    const reply = await fetch(browser.runtime.getURL(`/data/${name}` as never));
    return (await reply.json()) as T;
  } catch (cause) {
    const message = `The bundled file ${name} could not be read.`;
    throw new Failure('dataset', message, 'Install the extension again.', { cause });
  }
}
