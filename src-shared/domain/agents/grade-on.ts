import { addDays, type Day } from '#shared/kernel/day'
import { byLastDay, heldOn } from '#shared/kernel/held-until'
import { intersectPeriods, type OpenPeriod, type Period } from '#shared/kernel/period'
import type { Agent } from './agent'

/** The category and grade of an agent. */
export type Grade = Pick<Agent, 'category' | 'grade'>

type Graded = Pick<Agent, 'category' | 'grade' | 'earlierGrades'>

/** The status and the employer of an agent. */
type Post = Pick<Agent, 'status' | 'employerId'>

/** The status and the employer that an agent has on a day: a line that says none leaves it as after it. */
export function postOn(agent: Post & Pick<Agent, 'earlierGrades'>, day: Day): Post {
  const { earlierGrades = [] } = agent
  const statuses = earlierGrades.flatMap(({ until, status }) =>
    status === undefined ? [] : [{ until, status }],
  )
  const employers = earlierGrades.flatMap(({ until, employerId }) =>
    employerId === undefined ? [] : [{ until, employerId }],
  )
  return {
    status: (heldOn(statuses, day) ?? agent).status,
    employerId: (heldOn(employers, day) ?? agent).employerId,
  }
}

/** The category and grade that an agent has on a day. */
export function gradeOn(agent: Graded, day: Day): Grade {
  const { category, grade } = heldOn(agent.earlierGrades ?? [], day) ?? agent
  return { category, grade }
}

/** The days of a period on which the category and grade of an agent are some that are asked for. */
export function daysOfGrade(
  agent: Graded,
  within: Period,
  isAsked: (grade: Grade) => boolean,
): readonly Period[] {
  const before = byLastDay(agent.earlierGrades ?? [])
  const last = before.at(-1)?.until
  const spans: readonly (OpenPeriod & { readonly grade: Grade })[] = [
    ...before.map((grade, at) => {
      const previous = before[at - 1]?.until
      return {
        from: previous === undefined ? within.from : addDays(previous, 1),
        to: grade.until,
        grade,
      }
    }),
    { from: last === undefined ? within.from : addDays(last, 1), to: null, grade: agent },
  ]
  return spans.flatMap(({ grade, ...days }) => {
    const shared = isAsked(grade) ? intersectPeriods(within, days) : null
    return shared === null ? [] : [shared]
  })
}

/** Whether another body than one employs an agent on some day of a period. */
export const isEmployedElsewhere = (
  agent: Post & Pick<Agent, 'earlierGrades'>,
  { from, to }: Period,
  employerId: Agent['employerId'],
): boolean =>
  [to, ...(agent.earlierGrades ?? []).map(({ until }) => until)].some(
    (day) => from <= day && day <= to && postOn(agent, day).employerId !== employerId,
  )
