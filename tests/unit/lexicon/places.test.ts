import { describe, expect, it } from 'vitest';
import {
  findPlaces,
  placeByCode,
  placeByName,
  placeByShortForm,
} from '../../../lib/lexicon/places.ts';

describe('placeByName', () => {
  it.each([
    ['河南省', null, '410000', 'province'],
    ['河南', null, '410000', 'province'],
    ['郑州', null, '410100', 'prefecture'],
    ['永城市', null, '411481', 'county'],
    ['永城', null, '411481', 'county'],
    ['新疆', null, '650000', 'province'],
    ['内蒙古', null, '150000', 'province'],
    ['广西壮族自治区', null, '450000', 'province'],
    ['延边州', null, '222400', 'prefecture'],
    ['恩施', '42', '422800', 'prefecture'],
    ['石柱县', null, '500240', 'county'],
    ['锡林郭勒盟', null, '152500', 'prefecture'],
    ['鼓楼区', '320100', '320106', 'county'],
    ['鼓楼区', '4102', '410204', 'county'],
    ['浦东新区', null, '310115', 'county'],
    ['济源示范区', null, '419001', 'prefecture'],
    ['航空港区', null, '410173', 'prefecture'],
    ['雄安新区', null, '133100', 'prefecture'],
    ['襄樊', null, '420600', 'prefecture'],
    ['香港', null, '810000', 'province'],
    ['吉林', null, '220000', 'province'],
    ['吉林市', null, '220200', 'prefecture'],
    ['许昌', '410000', '411000', 'prefecture'],
  ])('%s within %s', (name, within, code, level) => {
    expect(placeByName(name, within)).toMatchObject({ code, level });
  });

  it('names no place where several are meant, and none where there is none', () => {
    expect(placeByName('鼓楼区')).toBeNull();
    expect(placeByName('云川省')).toBeNull();
    expect(placeByName('永城市', '32')).toBeNull();
  });

  it('knows what stands above', () => {
    expect(placeByCode('411481')?.parent).toBe('411400');
    expect(placeByCode('411400')?.parent).toBe('410000');
    expect(placeByCode('410000')?.parent).toBeNull();
    expect(placeByCode('110105')?.parent).toBe('110000');
    expect(placeByCode('419001')?.parent).toBe('410000');
    expect(placeByCode('999999')).toBeNull();
  });
});

describe('placeByShortForm', () => {
  it.each([
    ['豫', null, '河南省'],
    ['郑', null, '郑州市'],
    ['周', '410000', '周口市'],
    ['宁', null, '宁夏回族自治区'],
    ['宁', '320000', '南京市'],
    ['沪', null, '上海市'],
  ])('%s within %s', (char, within, name) => {
    expect(placeByShortForm(char, within)?.name).toBe(name);
  });

  it('does not choose between two cities', () => {
    expect(placeByShortForm('长')).toBeNull();
    expect(placeByShortForm('的')).toBeNull();
  });
});

describe('findPlaces', () => {
  const names = (text: string, within: string | null = null) =>
    findPlaces(text, within).map((hit) => [text.slice(hit.start, hit.end), hit.place.code]);

  it('takes the longest name', () => {
    expect(names('河北区和河北省、海南州与海南')).toEqual([
      ['河北区', '120105'],
      ['河北省', '130000'],
      ['海南州', '632500'],
      ['海南', '460000'],
    ]);
  });

  it('settles shared names by the place before, then by the region', () => {
    expect(names('沈阳市和平区')).toEqual([
      ['沈阳市', '210100'],
      ['和平区', '210102'],
    ]);
    expect(names('和平区召开会议', '120000')).toEqual([['和平区', '120101']]);
    expect(names('和平区召开会议')).toEqual([]);
  });

  it.each([
    '确保长治久安',
    '改造老城区',
    '各市和县都要落实',
    '维护世界大同',
    '把白银市场管好',
    '持续安康',
  ])('finds none in %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
