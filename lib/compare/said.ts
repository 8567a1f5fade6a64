/** Only what is said: letters, Han, digits and the percent sign. Takes normalised text. */
export const said = (text: string): string => text.replace(/[^\p{L}\p{N}%]/gu, '');
