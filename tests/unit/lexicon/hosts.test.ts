import { describe, expect, test } from 'vitest';
import { placeOfAddress, placeOfOutlet } from '../../../lib/lexicon/hosts.ts';

describe('the place of a site', () => {
  test.each([
    ['https://www.zhoukou.gov.cn/a/1.html', '周口市'],
    ['http://www.sd.gov.cn/', '山东省'],
    ['http://www.shaanxi.gov.cn/', '陕西省'],
    ['https://www.henandaily.cn/content/1.html', '河南省'],
    ['https://henan.sina.com.cn/news/1.html', '河南省'],
    ['https://www.zhoukounews.cn/1.html', '周口市'],
    ['http://www.xinmi.gov.cn/', '新密市'],
    ['http://xxgk.dali.gov.cn/', '大理白族自治州'],
    ['http://www.luan.gov.cn/', '六安市'],
    ['http://WWW.NANJING.GOV.CN/', '南京市'],
  ])('%s', (url, name) => {
    expect(placeOfAddress(url)?.name).toBe(name);
  });

  test.each([
    // 台州 and 泰州, 福州 and 抚州.
    ['https://www.taizhou.gov.cn/'],
    ['https://www.fuzhou.gov.cn/'],
    // 富阳 has the address that 阜阳 would have.
    ['https://www.fuyang.gov.cn/'],
    // A county's name is a word elsewhere.
    ['https://www.guangming.com/'],
    ['https://www.gov.cn/'],
    ['https://www.news.cn/'],
    ['https://www.mem.gov.cn/'],
    ['not an address'],
    [null],
  ])('%s says nothing', (url) => {
    expect(placeOfAddress(url)).toBeNull();
  });

  test('papers with a name of their own', () => {
    expect(placeOfOutlet('大河网')?.name).toBe('河南省');
    expect(placeOfOutlet('长江日报')?.name).toBe('武汉市');
    expect(placeOfOutlet('人民日报')).toBeNull();
  });
});
