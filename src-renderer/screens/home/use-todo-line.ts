import type { Todo } from '#shared/domain/indicators/to-do'
import { addDays, isoWeek, type Day } from '#shared/kernel/day'
import { firstDayOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { weekNumbers } from '#shared/wording/week-numbers'
import { withNames } from '#shared/wording/with-names'
import { paths } from '../../client/paths'
import { useNameList } from '../../client/use-name-list'
import { useNames } from '../../client/use-names'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { pointsOf } from '#shared/domain/allocation/objection-groups'
import { useObjectionWords } from '../../settlement/objections/use-objection-words'
import { usePeriodName } from '../../settlement/use-period-name'

/** A thing to do, in words. */
export interface TodoLine {
  readonly title: string
  readonly detail: string
  readonly action: string
  readonly path: string
}

/** Where a thing is done. */
type Way = Pick<TodoLine, 'action' | 'path'>

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
  const toAgreement = (id: string): Way => ({
    action: t('home.todo.openAgreement'),
    path: paths.agreement(id),
  })
  const toAllocation = (id: string, { from, to }: Period): Way => ({
    action: t('home.todo.openAllocation'),
    path: paths.allocation(id, from, to),
  })
  const toWeek = (agentId?: string, day?: Day): Way => ({
    action: t('common.openWeek'),
    path: paths.week(agentId, day),
  })

  return (todo) => {
    const said = {
      ...withNames(todo, names),
      title: 'agreementId' in todo ? names.agreement(todo.agreementId) : '',
    }
    switch (said.kind) {
      case 'fillWeek':
        return {
          title: t('home.todo.fillWeek', { week: isoWeek(said.monday).week }),
          detail: t('home.todo.fillWeekDetail', {
            count: said.agentIds.length,
            names: said.agentIds.map(names.agent).join(', '),
            from: said.monday,
            to: addDays(said.monday, 6),
          }),
          ...toWeek(said.agentIds[0], said.monday),
        }
      case 'fillWeeks':
      case 'shortWeeks':
        return {
          title: t(`home.todo.${said.kind}`, said),
          detail: t('home.todo.weeksDetail', {
            count: said.mondays.length,
            weeks: weekNumbers(said.mondays, t, thisYear),
          }),
          ...toWeek(said.agentId, said.mondays[0]),
        }
      case 'ahead':
        return {
          title: t('home.todo.ahead'),
          detail: t('home.todo.aheadDetail', said),
          ...toWeek(said.agentId, said.firstDay),
        }
      case 'approve':
        return {
          title: t('frame.counts.approvals', { count: said.count }),
          detail: who(said.agentIds),
          action: t('home.todo.openApprovals'),
          path: paths.approvals(said.period.from, said.period.to),
        }
      case 'correct':
        return {
          title: t('home.todo.correct', { count: said.count }),
          detail: t('home.todo.correctDetail', {
            count: said.count,
            names: who(said.agentIds),
            reason: said.reason,
          }),
          ...toWeek(said.agentIds[0], said.period.from),
        }
      case 'enterMonth':
        return {
          title: t('home.todo.enterMonth', { month: said.month }),
          detail: who(said.agentIds),
          ...toWeek(said.agentIds[0], firstDayOf(said.month)),
        }
      case 'priceMonth':
        return {
          title: t('home.todo.priceMonth', { month: said.month }),
          detail: who(said.agentIds),
          action: t('home.todo.openCosts'),
          path: paths.costs(said.agentIds[0], said.month),
        }
      case 'noBeneficiary':
      case 'noAgent':
      case 'tariff':
      case 'quotas':
        return {
          title: t(`home.todo.${said.kind}`),
          detail: said.title,
          ...toAgreement(said.agreementId),
        }
      case 'forecast':
      case 'trace':
        return {
          title: t(`home.todo.${said.kind}`),
          detail: t(`home.todo.${said.kind}Detail`, said),
          ...toAgreement(said.agreementId),
        }
      case 'references': {
        const which =
          said.signature && said.resolution ? 'Both' : said.signature ? 'Signed' : 'Resolution'
        return {
          title: t('home.todo.references'),
          detail: t(`home.todo.references${which}`, said),
          ...toAgreement(said.agreementId),
        }
      }
      case 'outside': {
        const detail = said.collectivityId === null ? 'outsideCommonDetail' : 'outsideDetail'
        return {
          title: t('home.todo.outside'),
          detail: t(`home.todo.${detail}`, said),
          ...toWeek(said.agentId, said.firstDay),
        }
      }
      case 'archived':
        return {
          title: t('home.todo.archived'),
          detail: t('home.todo.archivedDetail', said),
          ...toAgreement(said.agreementId),
        }
      case 'points': {
        const { agreementId, period, groups } = said
        return {
          title: t('home.todo.points', {
            count: groups.reduce((sum, group) => sum + pointsOf(group), 0),
            period: periodName(period),
          }),
          detail: nameList(groups.map(objectionWords), 1),
          ...toAllocation(agreementId, period),
        }
      }
      case 'renew':
      case 'extend': {
        const end = t(`agreements.ends.${said.end}`, { day: said.on })
        return {
          title: t(`home.todo.${said.kind}`),
          detail:
            said.notice === null
              ? t(`home.todo.${said.kind}Detail`, { ...said, end })
              : t('home.todo.noticeDetail', { ...said, end, notice: said.notice }),
          ...toAgreement(said.agreementId),
        }
      }
      case 'unitCost':
        return {
          title: t('trace.deadlines.unitCost', { year: said.year }),
          detail: t('home.todo.unitCostDetail', said),
          ...toAgreement(said.agreementId),
        }
      case 'earlier':
        return {
          title: t('home.todo.earlier'),
          detail: t('home.todo.earlierDetail', { ...said, period: periodName(said.period) }),
          ...toAllocation(said.agreementId, said.period),
        }
      case 'statements':
        return {
          title: t('home.todo.statements', { period: periodName(said.period) }),
          detail: t('home.todo.statementsDetail', said),
          ...toAllocation(said.agreementId, said.period),
        }
    }
  }
}
