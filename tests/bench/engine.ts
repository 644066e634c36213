import { readFileSync } from 'node:fs'
import { allocate, prepareSettlement } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { KeyCriterion } from '#shared/domain/keys/criteria/criteria-schema'
import { hourBook, hourBookAfter, type HourBook } from '#shared/domain/timesheets/hour-book'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { measureSupports } from './supports'
import type { Figure } from './measure'
import { median } from './measure'

const SAMPLE = new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)

function factsOf(file: WorkspaceFile, year: number): AllocationFacts {
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('The territory has no agreement')
  const { collectivities, agents, costs } = file
  return {
    agreement,
    period: yearPeriod(year),
    collectivities,
    agents,
    costs,
    hours: timeColumns(file.timesheets),
  }
}

/** The same facts under a key of three criteria: population, hours done, and a criterion with a value for every body. */
function byCriteria(facts: AllocationFacts, year: number): AllocationFacts {
  const measures: readonly KeyCriterion['measure'][] = [
    { kind: 'population', of: 'municipal' },
    { kind: 'hours' },
    { kind: 'criterion', criterionId: 'roads' },
  ]
  const criteria = measures.map((measure, at) => ({ measure, weight: 50 - 10 * at }))
  return {
    ...facts,
    agreement: { ...facts.agreement, key: { kind: 'criteria', criteria } },
    collectivities: facts.collectivities.map((body, at) => ({
      ...body,
      populations: [{ year, municipal: 97 + ((at * 7919) % 4000) }],
    })),
    criteria: [
      {
        id: 'roads',
        name: 'Voirie',
        unit: 'km',
        source: '',
        archived: false,
        values: facts.collectivities.map(({ id }, at) => ({
          collectivityId: id,
          year,
          hundredths: 100 + ((at * 104_729) % 9000),
        })),
      },
    ],
  }
}

const CHANGES = 36

/** The books after one more changed hour each. */
function booksAfter({ timesheets }: WorkspaceFile, facts: AllocationFacts): readonly HourBook[] {
  const last = monthOf(facts.period.to)
  const places = timesheets.flatMap(({ month }, at) => (month === last ? [at] : []))
  const sheets = [...timesheets]
  let book = hourBook(facts.hours)
  return Array.from({ length: CHANGES }, (_, change) => {
    const place = places[change % places.length] ?? -1
    const sheet = sheets[place]
    const [line, ...lines] = sheet?.lines ?? []
    if (sheet === undefined || line === undefined) throw new Error('No line to change')
    const changed = { ...line, minutes: minutes(line.minutes + change + 1) }
    sheets[place] = { ...sheet, lines: [changed, ...lines] }
    book = hourBookAfter(book, timeColumns(sheets))
    return book
  })
}

/** The settlement again after each of several changed hours, the rest prepared once. */
async function afterOneHour(large: WorkspaceFile, facts: AllocationFacts): Promise<Figure> {
  const settle = prepareSettlement(facts)
  const entered = new Set(facts.hours.entered)
  const books = booksAfter(large, facts)
  let at = 0
  settle({ book: hourBook(facts.hours), entered })
  return median(
    'settlement after one changed hour, 1,000,000 lines',
    30,
    () => {
      const book = books[at % CHANGES]
      if (book === undefined) throw new Error('No book')
      at += 1
      return settle({ book, entered })
    },
    5,
  )
}

/** The engine alone: the sample's year, and a year of the large territory with all its lines in memory. */
export async function measureEngine(
  large: WorkspaceFile,
  year: number,
): Promise<readonly Figure[]> {
  const sample = factsOf(workspaceFileSchema.parse(JSON.parse(readFileSync(SAMPLE, 'utf8'))), 2026)
  const whole = factsOf(large, year)
  const ofYear = {
    ...whole,
    costs: whole.costs.filter(({ month }) => month.startsWith(String(year))),
  }
  const mixed = byCriteria(ofYear, year)
  return [
    await median('settlement of the sample’s year', 30, () => allocate(sample), 20),
    await measureSupports(),
    await median('settlement of a year, 1,000,000 lines in memory', 9, () => allocate(ofYear), 100),
    await median('  sums by agent, month and body, made once', 5, () =>
      hourBook({ ...ofYear.hours }),
    ),
    await afterOneHour(large, ofYear),
    await median('the same by three criteria', 9, () => allocate(mixed), 150),
  ]
}
