import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { addMonths, type Month } from '#shared/kernel/month'
import { oncePer } from '#shared/kernel/once-per'
import type { Objection } from './objection'

type MonthCode = 'monthUnentered' | 'monthUnpriced'
type WeekCode = 'weekUnentered' | 'weekShort'
type ValueCode = 'populationMissing' | 'criterionMissing'

/** Consecutive months, both included. */
export interface MonthRun {
  readonly from: Month
  readonly to: Month
}

/** Objections as they are listed to the user: the months, or the weeks, of one agent in one line, and bodies that lack one value. */
export type ObjectionGroup =
  | {
      readonly kind: 'months'
      readonly code: MonthCode
      readonly agentId: string
      /** The earliest of them. */
      readonly first: Month
      readonly runs: readonly MonthRun[]
      readonly count: number
    }
  | {
      readonly kind: 'weeks'
      readonly code: WeekCode
      readonly agentId: string
      /** In order, each once. */
      readonly mondays: readonly Day[]
    }
  | {
      readonly kind: 'bodies'
      /** That of the first body. */
      readonly objection: Extract<Objection, { readonly code: ValueCode }>
      /** In the order found; two or more. */
      readonly collectivityIds: readonly string[]
    }
  | {
      readonly kind: 'single'
      readonly objection: Exclude<Objection, { readonly code: MonthCode | WeekCode }>
    }

/** Values in order, each once; mostly they are so already, and a large territory has thousands. */
const inOrder = <T extends string>(values: readonly T[]): readonly T[] =>
  values.every((one, at) => at === 0 || (values[at - 1] ?? '') < one)
    ? values
    : [...new Set(values)].sort()

/** Puts consecutive months together: January, February, April make two runs. */
export function monthRuns(months: readonly Month[]): readonly MonthRun[] {
  const runs: MonthRun[] = []
  for (const at of inOrder(months)) {
    const last = runs.at(-1)
    if (last !== undefined && addMonths(last.to, 1) === at)
      runs[runs.length - 1] = { ...last, to: at }
    else runs.push({ from: at, to: at })
  }
  return runs
}

type Single = Extract<ObjectionGroup, { kind: 'single' }>
type Bodies = Extract<ObjectionGroup, { kind: 'bodies' }>

const isMonth = (objection: Objection): objection is Extract<Objection, { code: MonthCode }> =>
  objection.code === 'monthUnentered' || objection.code === 'monthUnpriced'

const isWeek = (objection: Objection): objection is Extract<Objection, { code: WeekCode }> =>
  objection.code === 'weekUnentered' || objection.code === 'weekShort'

const isSingle = (objection: Objection): objection is Single['objection'] =>
  !isMonth(objection) && !isWeek(objection)

/** Whether an objection is to a value of a body that is not known. */
export const isValue = (objection: Objection): objection is Bodies['objection'] =>
  objection.code === 'populationMissing' || objection.code === 'criterionMissing'

/** What objections name in one line: bodies that lack one value; any other by itself. */
const inLine = (objection: Single['objection']): string =>
  isValue(objection)
    ? JSON.stringify({ ...objection, collectivityId: '' })
    : JSON.stringify(objection)

/** Puts the bodies that lack one value together, where the first of them is. */
const byValue = (objections: readonly Single['objection'][]): readonly (Single | Bodies)[] =>
  groupBy(objections, inLine).map(([objection, ...others]): Single | Bodies => {
    const lacking = [objection, ...others].filter(isValue)
    const collectivityIds = [...new Set(lacking.map((one) => one.collectivityId))]
    return isValue(objection) && collectivityIds.length > 1
      ? { kind: 'bodies', objection, collectivityIds }
      : { kind: 'single', objection }
  })

/** Values by code and agent, in the order in which each pair first comes. */
class ByAgent<Code extends string, Value> {
  private readonly lists = new Map<string, { code: Code; agentId: string; values: Value[] }>()

  add(code: Code, agentId: string, value: Value): void {
    const key = `${code} ${agentId}`
    const known = this.lists.get(key)
    if (known === undefined) this.lists.set(key, { code, agentId, values: [value] })
    else known.values.push(value)
  }

  all(): readonly { code: Code; agentId: string; values: readonly Value[] }[] {
    return [...this.lists.values()]
  }
}

/** A cost that is probably wrong weighs more in the amounts than a week without hours: it is read first. */
const isOfPay = ({ code }: Single['objection']): boolean =>
  code === 'payFarAbove' || code === 'payFarBelow'

const alone = (objection: Single['objection']): Single => ({ kind: 'single', objection })

/**
 * Groups the objections of a settlement: blocking ones first, then costs that are doubtful, weeks, and all others, each in the order in
 * which they were found.
 */
export const objectionGroups = oncePer(
  (objections: readonly Objection[]): readonly ObjectionGroup[] => {
    const months = new ByAgent<MonthCode, Month>()
    const weeks = new ByAgent<WeekCode, Day>()
    const singles: Single['objection'][] = []
    for (const objection of objections) {
      if (isMonth(objection)) months.add(objection.code, objection.agentId, objection.month)
      else if (isWeek(objection)) weeks.add(objection.code, objection.agentId, objection.monday)
      else if (isSingle(objection)) singles.push(objection)
    }
    const doubts = singles.filter(({ blocking }) => !blocking)
    return [
      ...byValue(singles.filter(({ blocking }) => blocking)),
      ...months.all().map(({ code, agentId, values }): ObjectionGroup => {
        const lacking = inOrder(values)
        const [first] = lacking
        if (first === undefined) throw new RangeError('A group without a month')
        const runs = monthRuns(lacking)
        return { kind: 'months', code, agentId, first, runs, count: lacking.length }
      }),
      ...doubts.filter(isOfPay).map(alone),
      ...weeks.all().map(({ code, agentId, values }): ObjectionGroup => ({
        kind: 'weeks',
        code,
        agentId,
        mondays: inOrder(values),
      })),
      ...doubts.filter((one) => !isOfPay(one)).map(alone),
    ]
  },
)

/** Whether a group leaves the settlement without amounts. */
export const isBlocking = (group: ObjectionGroup): boolean =>
  group.kind === 'months' || (group.kind !== 'weeks' && group.objection.blocking)

/** How many points a group is: each month of an agent, and each body, is one; the weeks of an agent are one together. */
export function pointsOf(group: ObjectionGroup): number {
  if (group.kind === 'months') return group.count
  return group.kind === 'bodies' ? group.collectivityIds.length : 1
}
