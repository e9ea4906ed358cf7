/** English phrases of an article published on Thursday 5 March 2026, in the notation of the French ones. */
export const published = '2026-03-05';

export const englishDates = `
The contract was signed on [October 14, 2025|2025-10-14].
It closed on [12 January|2026-01-12].
It reports on [March 26|2026-03-26].
The deal was struck on [Dec. 3|2025-12-03], lawyers said.
It opened on the [5th of May, 2021|2021-05-05].
It raised $3 million in [September 2024|2024-09].
In [November|2025-11] it scrapped the plan.
It has owned the yard since [January|2026-01].
The plant will open in [April|2026-04].
It was bought in [late September|2025-09].
The company aims to break even by [2028|2028].
It was founded in [2015|2015].
It ran from [2019|2019] to [2023|2023].
The [2008|2008] crisis hurt.
Full-year [2025|2025] revenue rose.
Its [2024|2024] results were poor.
Revenue for [fiscal 2025|2025] was flat.
It will close at the [end of 2026|2026].
[Early 2027|2027] is the target.
The maker [yesterday|2026-03-04] changed its mind.
It walked away [last night|2026-03-04].
It said on [Wednesday|2026-03-04] that it had agreed.
Shares fell [Thursday|2026-03-05].
The board meets [next Monday|2026-03-09].
The bank will decide on [Friday|2026-03-06].
It bought more shares [last month|2026-02].
[Last year|2025] it lost money.
Sales grew from [a year earlier|2025].
It will be done [next year|2027].
It failed [three years ago|2023].
Output fell in the [third quarter of 2025|2025].
It lost money in the [fourth quarter|2025].
[Q3 2025|2025] was weak.
The [first half|2026] will be hard.
It signed a [five-year|5y] contract.
The money is spread over [three years|3y].
It will spend it over the next [four years|4y].
The [10-year|10y] note eased.
It took out an [18-month|1.5y] loan.
It has been leased for [ten years|10y].
As of [March 31, 2025|2025-03-31], it held cash.
Updated [2026-03-05|2026-03-05].
The filing of [02/28/2026|2026-02-28] says so.
[Today|2026-03-05], it agreed.
It was released in [May|2025-05].
The [May 2025|2025-05] round was small.

# traps
It may close, and the march goes on.
May Holdings said it was in talks.
Mars bought a biscuit maker.
Sir Alan, 58, has been here for a while.
It has 2000 clients and 1950 staff.
The 777 and the A350 are wide-bodies.
Flight 2025 is late.
The split is 60/40.
Her 20-year-old son left.
They second the motion and march on.
April Norwood chairs the board.
August company that it is, it paid.
Black Friday was dull.
The Sunday Herald asked.
It sold 1,900 towers.
It has three sites.
They won 24-17.
A quarter of clients left.
It is the first of its kind, and the last.
Chapter 11 loomed.
`;
