/** Only what is said: letters, Han, digits and the percent sign. Takes normalised text. */
export const said = (text: string): string => text.replace(/[^\p{L}\p{N}%]/gu, '');

const SAID = /[\p{L}\p{N}%]/u;

/** Whether anything is said at all. */
export const saysSomething = (text: string): boolean => SAID.test(text);
