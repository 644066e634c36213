import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import type { Objection } from '../allocation/objection'

/** Hours that are kept on days still to come. */
export interface AheadTodo {
  readonly kind: 'ahead'
  readonly agentId: string
  readonly firstDay: Day
  readonly minutes: Minutes
}

type HoursAhead = Extract<Objection, { readonly code: 'hoursAhead' }>

const most = (found: readonly HoursAhead[]): Minutes[] =>
  found
    .map(({ minutes }) => minutes)
    .sort((a, b) => b - a)
    .slice(0, 1)

/** Hours to come of each agent, of all years: once whatever the number of agreements that count those of a year. */
export const aheadTodos = (objections: readonly Objection[]): readonly AheadTodo[] =>
  groupBy(
    objections.flatMap((one) => (one.code === 'hoursAhead' ? [one] : [])),
    ({ agentId }) => agentId,
  ).map(([first, ...others]) => {
    const all = [first, ...others]
    const years = groupBy(all, ({ firstDay }) => firstDay.slice(0, 4))
    return {
      kind: 'ahead',
      agentId: first.agentId,
      firstDay: all.reduce((day, one) => (one.firstDay < day ? one.firstDay : day), first.firstDay),
      minutes: sumMinutes(years.flatMap(most)),
    }
  })
