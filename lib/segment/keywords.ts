export interface Keyword {
  readonly word: string;
  readonly score: number;
}

/** Ranked keywords of a text, best first. */
export async function keywords(_text: string): Promise<Keyword[]> {
  return [];
}
