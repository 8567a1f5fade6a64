import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  NO_FILTER,
  NOTHING,
  readSelection,
  type Selection,
  VIEWS,
  writeSelection,
} from '../../../lib/compare/selection.ts';

const anyText = fc.option(fc.string({ minLength: 1, maxLength: 30 }), { nil: null });

const anySelection: fc.Arbitrary<Selection> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 })
  .chain((meetings) =>
    fc.record({
      meetings: fc.constant(meetings),
      base: fc.constantFrom(null, ...meetings),
      view: fc.constantFrom(...VIEWS),
      pair: fc.constantFrom<Selection['pair']>(
        null,
        ...(meetings[0] && meetings[1] ? [[meetings[0], meetings[1]] as const] : []),
      ),
      filter: fc.record({
        onlyChanges: fc.boolean(),
        withDeadline: fc.boolean(),
        speaker: anyText,
        topic: anyText,
        formula: anyText,
        kind: anyText,
      }),
    }),
  );

it('comes back from the address as it was', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      expect(readSelection(`#${writeSelection(selection)}`)).toEqual(selection);
    }),
  );
});

it('makes something usable of any address', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      const { meetings, view } = readSelection(address);
      expect(meetings.length).toBeLessThanOrEqual(12);
      expect(VIEWS).toContain(view);
    }),
  );
  expect(readSelection('')).toEqual({ ...NOTHING, filter: NO_FILTER });
});

it('leaves out a base or a pair that is not among the meetings', () => {
  const read = readSelection('#m=a&m=b&base=c&a=a&b=c');
  expect(read.base).toBeNull();
  expect(read.pair).toBeNull();
});
