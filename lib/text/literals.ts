/**
 * What a pattern cannot do without: words of which a text must have one for the pattern to match
 * anywhere in it. Read off the pattern's source, so that rules stay plain patterns in their tables.
 */

/** null where nothing can be told. */
type Words = readonly string[] | null;

/** A piece of a sequence: words one of which it needs, or a single unit as written. */
interface Piece {
  readonly words: Words;
  /** The unit of a piece that is one, so that runs of them make a word. */
  readonly unit: string | null;
}

/** More alternatives than this sift nothing out. */
const MOST = 200;
/** Units that nearly every sentence of this prose has say little. */
const EVERYWHERE = new Set('的工作要会一是在不和人大中发国，。、全各加进行有强动重化');

/** How little words say: the less, the rarer their units. */
export function weightOf(word: string): number {
  let sum = 0;
  for (const unit of word) sum += EVERYWHERE.has(unit) ? 8 : 1;
  return sum / word.length ** 2;
}

const weight = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0);

class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to ")" or the end. */
  alternatives(): Words {
    let all: string[] | null = [];
    for (;;) {
      const words: Words = this.sequence();
      all = all && words && all.length + words.length <= MOST ? [...all, ...words] : null;
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  /** Of all that a sequence needs, what sifts best. */
  private sequence(): Words {
    let best: Words = null;
    let run = '';
    const offer = (words: Words) => {
      if (words && (!best || weight(words) < weight(best))) best = words;
    };
    const close = () => {
      if (run !== '') offer([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const { words, unit } = this.piece();
      const needed = this.quantifier();
      if (unit !== null && needed === 'once') run += unit;
      else {
        close();
        if (needed !== 'never') offer(unit === null ? words : [unit]);
      }
    }
    close();
    return best;
  }

  private piece(): Piece {
    const char = this.source.charAt(this.at++);
    if (char === '(') return { words: this.group(), unit: null };
    if (char === '[') return { words: this.units(), unit: null };
    if (char === '\\') return this.escape();
    if ('^$.'.includes(char)) return { words: null, unit: null };
    return { words: null, unit: char };
  }

  private group(): Words {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    const words = this.alternatives();
    this.at++;
    // What must stand around a match must stand in the text as well.
    return opening.endsWith('!') ? null : words;
  }

  /** A class of few units needs one of them; one with ranges, escapes or ^ tells nothing. */
  private units(): Words {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    return /^\^|[\\-]/.test(inside) ? null : [...inside];
  }

  private escape(): Piece {
    const char = this.source.charAt(this.at++);
    if (char === 'd') return { words: [...'0123456789'], unit: null };
    if (/[a-zA-Z\d]/.test(char)) {
      this.at +=
        /^(?:[pP]\{\w+(?:=\w+)?\}|k<\w+>|u[\da-f]{4}|x[\da-f]{2})/i.exec(
          char + this.source.slice(this.at),
        )?.[0].length ?? 1;
      this.at -= 1;
      return { words: null, unit: null };
    }
    return { words: null, unit: char };
  }

  private quantifier(): 'once' | 'often' | 'never' {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!found) return 'once';
    this.at += found[0].length;
    return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'often' : 'never';
  }
}

/** Words of which every text that `pattern` matches has one; null where the source tells none. */
export function literalsOf(pattern: RegExp): Words {
  return pattern.ignoreCase || pattern.source.includes('\\u{')
    ? null
    : new Parser(pattern.source).alternatives();
}
