import { expect, test } from 'vitest';
import { dateOf, dayNumber, exists, iso, weekdayOf } from '../../../../server/reading/dates/calendar.ts';

test('days count as the platform counts them', () => {
  for (let days = -40000; days < 80000; days += 137) {
    const date = new Date(days * 86_400_000);
    const { year, month, day } = dateOf(days);
    expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    expect(dayNumber(year, month, day)).toBe(days);
    expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
  }
});

test('a day that no month has does not exist', () => {
  expect(exists(2023, 2, 29)).toBe(false);
  expect(exists(2024, 2, 29)).toBe(true);
  expect(exists(2024, 13, 1)).toBe(false);
});

test('a date is as precise as what is given', () => {
  expect([iso(2025), iso(2025, 9), iso(2025, 9, 3)]).toEqual(['2025', '2025-09', '2025-09-03']);
});
