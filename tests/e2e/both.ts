/** Tests that go the same way in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium-desk.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { findFirefox } from './find-firefox.ts';
import { startFirefox } from './firefox-desk.ts';

if (!findFirefox())
  console.error('SKIPPED: no Firefox on this machine; nothing here was tested in it.');

const BROWSERS = [
  { name: 'Chromium', start: startChromium, there: true },
  { name: 'Firefox', start: startFirefox, there: findFirefox() !== null },
] as const;

/**
 * The same tests at a desk of each browser, one browser for all of them. In the end no page may have
 * complained.
 */
export function inBothBrowsers(options: DeskOptions, tests: (desk: () => Desk) => void): void {
  for (const { name, start, there } of BROWSERS)
    describe.skipIf(!there)(name, () => {
      let desk: Desk;
      beforeAll(async () => {
        desk = await start(options);
      });
      afterAll(() => desk?.close());
      tests(() => desk);
      test('nothing was written to any console', () => {
        expect(desk.complaints).toEqual([]);
      });
    });
}
