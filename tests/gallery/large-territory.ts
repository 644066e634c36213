import { month, type Month } from '#shared/kernel/month'
import { day, type Day } from '#shared/kernel/day'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { makeTerritory } from '../bench/territory'

/** The year of the made-up territory, in the year that the program shows. */
const thisYear = (text: string): string => text.replace(/^2017/, '2026')
const inMonth = (at: Month): Month => month(thisYear(at))
const onDay = (at: Day): Day => day(thisYear(at))

/** 700 bodies that 200 agents serve, with the hours of one year, and the population of each commune but a few. */
export function largeTerritory(lines = 60_000): WorkspaceFile {
  const file = makeTerritory({ agents: 200, collectivities: 700, years: 1, lines })
  return {
    ...file,
    collectivities: file.collectivities.map((body, at) => ({
      ...body,
      populations:
        body.kind === 'municipality' && at % 50 !== 0
          ? [{ year: 2026, municipal: 60 + ((at * 97) % 1900) }]
          : [],
    })),
    timesheets: file.timesheets.map((sheet) => ({
      ...sheet,
      month: inMonth(sheet.month),
      lines: sheet.lines.map((line) => ({ ...line, day: onDay(line.day) })),
    })),
    costs: file.costs.map((cost) => ({ ...cost, month: inMonth(cost.month) })),
  }
}
