import type { Cents } from '#shared/kernel/cents'
import { plainEuros } from '#shared/kernel/plain-euros'
import { scenarioTotal, type ScenarioCell, type ScenarioRow } from './table-rows'

/** The words of the head and of the last row. */
interface CouncilWords {
  readonly body: string
  readonly inhabitants: string
  readonly now: string
  readonly total: string
  /** Where the key of a scenario lacks a value of some bodies: the last column, and what it says of each scenario. */
  readonly outside: {
    readonly title: string
    readonly of: (place: number, how: NonNullable<ScenarioCell['outside']>) => string
  } | null
  /** By scenario: what would be paid, the difference, and that by inhabitant. */
  readonly scenarios: readonly (readonly [string, string, string])[]
}

/** "-1234,56": a number that a French spreadsheet reads as one; empty where there is none. */
const plain = (value: Cents | null | undefined): string =>
  value === null || value === undefined ? '' : plainEuros(value, ',')

/** What every body pays in fact and under the scenarios, as the rows of a spreadsheet: a head, the bodies, the sums. */
export function councilTable(
  rows: readonly ScenarioRow[],
  words: CouncilWords,
): readonly (readonly string[])[] {
  const { outside } = words
  const outsideOf = ({ cells }: ScenarioRow): readonly string[] =>
    outside === null
      ? []
      : [
          cells
            .flatMap((cell, at) =>
              cell?.outside === undefined ? [] : [outside.of(at, cell.outside)],
            )
            .join(', '),
        ]
  const total = scenarioTotal(rows, words.scenarios.length)
  return [
    [
      words.body,
      words.inhabitants,
      words.now,
      ...words.scenarios.flat(),
      ...(outside === null ? [] : [outside.title]),
    ],
    ...rows.map((row) => [
      row.name,
      row.inhabitants === null ? '' : String(row.inhabitants),
      plain(row.before),
      ...row.cells.flatMap((cell) => [
        plain(cell?.after),
        plain(cell?.difference),
        plain(cell?.perInhabitant),
      ]),
      ...outsideOf(row),
    ]),
    [
      words.total,
      String(total.inhabitants),
      plain(total.before),
      ...total.cells.flatMap((cell) => [plain(cell?.after), plain(cell?.difference), '']),
      ...(outside === null ? [] : ['']),
    ],
  ]
}
