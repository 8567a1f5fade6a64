import { describe, expect, it } from 'vitest';
import topics from '../../../assets/data/sources/topics.json' with { type: 'json' };
import { topicsOf } from '../../../lib/lexicon/topics.ts';

describe('topicsOf', () => {
  it.each([
    ['要实施积极的财政政策和稳健的货币政策', ['fiscal-policy', 'monetary-policy']],
    ['要加快疫苗接种', ['vaccination']],
  ])('%s', (text, expected) => {
    expect(topicsOf(text)).toEqual(expected);
  });

  it('names the topic below, not the one above as well', () => {
    const parents = new Map(topics.map((topic) => [topic.id, topic.parent]));
    for (const { words } of topics) {
      const found = topicsOf(words.join('，'));
      for (const id of found) expect(found).not.toContain(parents.get(id));
      expect(found.length).toBeLessThanOrEqual(3);
    }
  });

  it('knows every topic by its own words', () => {
    const missed = topics.filter(
      ({ id, words }) => !words.some((word) => topicsOf(word).includes(id)),
    );
    expect(missed.map((topic) => topic.id)).toEqual([]);
  });

  it('names none where no word shows one', () => {
    expect(topicsOf('要高度重视，认真抓好。')).toEqual([]);
    expect(topicsOf('')).toEqual([]);
  });
});
