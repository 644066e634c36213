import type { SubmissionTodo } from '#shared/domain/indicators/submission-todos'
import type { Todo } from '#shared/domain/indicators/to-do'
import { dayFromNumber } from '#shared/kernel/day'
import { useYearFacts } from '../../client/use-year-facts'
import { Finding } from '../../ui/finding'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { NothingYet } from './nothing-yet'

const agentsOf = (todos: readonly Todo[], kind: 'enterMonth' | 'priceMonth'): readonly string[] =>
  todos.flatMap((todo) => (todo.kind === kind && 'agentIds' in todo ? todo.agentIds : []))

/** What else there is to do about hours, where every one that is due was entered. */
const TO_CHECK: ReadonlySet<Todo['kind']> = new Set(['correct', 'shortWeeks', 'ahead', 'outside'])

/** The most pressing true sentence: weeks, then approvals, months without hours, costs, then how far hours go. */
export function HumanResourcesFinding({ todos }: { readonly todos: readonly Todo[] | undefined }) {
  const { t } = useWording()
  const names = useNames()
  const hours = useYearFacts().data?.hours
  if (todos === undefined || hours === undefined) return <Finding>{t('home.counting')}</Finding>

  const late = todos.flatMap((todo) =>
    todo.kind === 'fillWeek'
      ? todo.agentIds
      : todo.kind === 'fillWeeks'
        ? todo.mondays.map(() => todo.agentId)
        : [],
  )
  /** Whom so many weeks or periods concern. */
  const whom = (count: number, agents: readonly string[]): string =>
    agents.length === 1
      ? t('home.finding.ofOne', { count, name: names.agent(agents[0] ?? '') })
      : t('home.finding.ofSeveral', { count: agents.length })
  if (late.length > 0) {
    return (
      <Finding after={whom(late.length, [...new Set(late)])}>
        {t('home.finding.weeks', { count: late.length })}
      </Finding>
    )
  }
  const waiting = todos.find((todo): todo is SubmissionTodo => todo.kind === 'approve')
  if (waiting !== undefined) {
    return (
      <Finding after={whom(waiting.count, waiting.agentIds)}>
        {t('home.finding.approve', { count: waiting.count })}
      </Finding>
    )
  }
  for (const [kind, key] of [
    ['enterMonth', 'unentered'],
    ['priceMonth', 'unpriced'],
  ] as const) {
    const count = agentsOf(todos, kind).length
    if (count > 0) {
      return (
        <Finding after={t('home.finding.waits')}>{t(`home.finding.${key}`, { count })}</Finding>
      )
    }
  }
  const last = hours.day.reduce((latest, day) => Math.max(latest, day), -Infinity)
  return last === -Infinity ? (
    <NothingYet />
  ) : (
    <Finding after={t('home.finding.enteredUntil', { day: dayFromNumber(last) })}>
      {t(
        todos.some(({ kind }) => TO_CHECK.has(kind))
          ? 'home.finding.toCheck'
          : 'home.finding.upToDate',
      )}
    </Finding>
  )
}
