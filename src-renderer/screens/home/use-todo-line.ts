import type { Todo } from '#shared/domain/indicators/to-do'
import { addDays, isoWeek } from '#shared/kernel/day'
import { firstDayOf } from '#shared/kernel/month'
import { weekNumbers } from '#shared/wording/week-numbers'
import { paths } from '../../client/paths'
import { useNameList } from '../../client/use-name-list'
import { useNames } from '../../client/use-names'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { useObjectionWords } from '../../settlement/objections/use-objection-words'
import { usePeriodName } from '../../settlement/use-period-name'

/** A thing to do, in words. */
export interface TodoLine {
  readonly title: string
  readonly detail: string
  readonly action: string
  readonly path: string
}

/** Puts a thing to do into words, with a link to where it is done. */
export function useTodoLine(): (todo: Todo) => TodoLine {
  const { t } = useWording()
  const names = useNames()
  const periodName = usePeriodName()
  const nameList = useNameList()
  const objectionWords = useObjectionWords()
  const thisYear = isoWeek(useToday()).year

  const who = (agentIds: readonly string[]): string =>
    t('home.todo.agents', { count: agentIds.length, names: agentIds.map(names.agent).join(', ') })
  const toAgreement = (id: string): Pick<TodoLine, 'action' | 'path'> => ({
    action: t('home.todo.openAgreement'),
    path: paths.agreement(id),
  })

  return (todo) => {
    switch (todo.kind) {
      case 'fillWeek':
        return {
          title: t('home.todo.fillWeek', { week: isoWeek(todo.monday).week }),
          detail: t('home.todo.fillWeekDetail', {
            count: todo.agentIds.length,
            names: todo.agentIds.map(names.agent).join(', '),
            from: todo.monday,
            to: addDays(todo.monday, 6),
          }),
          action: t('common.openWeek'),
          path: paths.week(todo.agentIds[0], todo.monday),
        }
      case 'fillWeeks':
      case 'shortWeeks':
        return {
          title: t(`home.todo.${todo.kind}`, { agent: names.agent(todo.agentId) }),
          detail: t('home.todo.weeksDetail', {
            count: todo.mondays.length,
            weeks: weekNumbers(todo.mondays, t, thisYear),
          }),
          action: t('common.openWeek'),
          path: paths.week(todo.agentId, todo.mondays[0]),
        }
      case 'ahead':
        return {
          title: t('home.todo.ahead'),
          detail: t('home.todo.aheadDetail', {
            agent: names.agent(todo.agentId),
            hours: todo.minutes,
            day: todo.firstDay,
          }),
          action: t('common.openWeek'),
          path: paths.week(todo.agentId, todo.firstDay),
        }
      case 'approve':
        return {
          title: t('frame.counts.approvals', { count: todo.count }),
          detail: who(todo.agentIds),
          action: t('home.todo.openApprovals'),
          path: paths.approvals(todo.period.from, todo.period.to),
        }
      case 'correct':
        return {
          title: t('home.todo.correct', { count: todo.count }),
          detail: t('home.todo.correctDetail', {
            count: todo.count,
            names: who(todo.agentIds),
            reason: todo.reason,
          }),
          action: t('common.openWeek'),
          path: paths.week(todo.agentIds[0], todo.period.from),
        }
      case 'enterMonth':
        return {
          title: t('home.todo.enterMonth', { month: todo.month }),
          detail: who(todo.agentIds),
          action: t('common.openWeek'),
          path: paths.week(todo.agentIds[0], firstDayOf(todo.month)),
        }
      case 'priceMonth':
        return {
          title: t('home.todo.priceMonth', { month: todo.month }),
          detail: who(todo.agentIds),
          action: t('home.todo.openCosts'),
          path: paths.costs(todo.agentIds[0], todo.month),
        }
      case 'noBeneficiary':
      case 'noAgent':
      case 'tariff':
      case 'quotas':
        return {
          title: t(`home.todo.${todo.kind}`),
          detail: names.agreement(todo.agreementId),
          ...toAgreement(todo.agreementId),
        }
      case 'forecast':
        return {
          title: t('home.todo.forecast'),
          detail: t('home.todo.forecastDetail', {
            count: todo.count,
            title: names.agreement(todo.agreementId),
          }),
          ...toAgreement(todo.agreementId),
        }
      case 'references': {
        const which =
          todo.signature && todo.resolution ? 'Both' : todo.signature ? 'Signed' : 'Resolution'
        return {
          title: t('home.todo.references'),
          detail: t(`home.todo.references${which}`, { title: names.agreement(todo.agreementId) }),
          ...toAgreement(todo.agreementId),
        }
      }
      case 'outside':
        return {
          title: t('home.todo.outside'),
          detail:
            todo.collectivityId === null
              ? t('home.todo.outsideCommonDetail', {
                  agent: names.agent(todo.agentId),
                  hours: todo.minutes,
                  day: todo.firstDay,
                })
              : t('home.todo.outsideDetail', {
                  agent: names.agent(todo.agentId),
                  collectivity: names.collectivity(todo.collectivityId),
                  hours: todo.minutes,
                  day: todo.firstDay,
                }),
          action: t('common.openWeek'),
          path: paths.week(todo.agentId, todo.firstDay),
        }
      case 'archived':
        return {
          title: t('home.todo.archived'),
          detail: t('home.todo.archivedDetail', {
            title: names.agreement(todo.agreementId),
            hours: todo.minutes,
            day: todo.firstDay,
          }),
          ...toAgreement(todo.agreementId),
        }
      case 'points': {
        const { agreementId, period, groups } = todo
        return {
          title: t('home.todo.points', { count: groups.length, period: periodName(period) }),
          detail: nameList(groups.map(objectionWords), 1),
          action: t('home.todo.openAllocation'),
          path: paths.allocation(agreementId, period.from, period.to),
        }
      }
      case 'renew':
      case 'extend':
        return {
          title: t(`home.todo.${todo.kind}`),
          detail: t(`home.todo.${todo.kind}Detail`, {
            title: names.agreement(todo.agreementId),
            end: t(`agreements.ends.${todo.end}`, { day: todo.on }),
          }),
          ...toAgreement(todo.agreementId),
        }
      case 'trace':
        return {
          title: t('home.todo.trace'),
          detail: t('home.todo.traceDetail', {
            count: todo.count,
            title: names.agreement(todo.agreementId),
          }),
          ...toAgreement(todo.agreementId),
        }
      case 'unitCost':
        return {
          title: t('trace.deadlines.unitCost', { year: todo.year }),
          detail: t('home.todo.unitCostDetail', {
            title: names.agreement(todo.agreementId),
            day: todo.on,
          }),
          ...toAgreement(todo.agreementId),
        }
      case 'earlier':
        return {
          title: t('home.todo.earlier'),
          detail: t('home.todo.earlierDetail', {
            count: todo.count,
            title: names.agreement(todo.agreementId),
            period: periodName(todo.period),
          }),
          action: t('home.todo.openAllocation'),
          path: paths.allocation(todo.agreementId, todo.period.from, todo.period.to),
        }
      case 'statements':
        return {
          title: t('home.todo.statements', { period: periodName(todo.period) }),
          detail: t('home.todo.statementsDetail', {
            count: todo.count,
            title: names.agreement(todo.agreementId),
            amount: todo.amount,
          }),
          action: t('home.todo.openAllocation'),
          path: paths.allocation(todo.agreementId, todo.period.from, todo.period.to),
        }
    }
  }
}
