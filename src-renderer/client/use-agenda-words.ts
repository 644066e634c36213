import type { AgendaItem } from '#shared/domain/indicators/committee-agenda'
import { useDeadlineWords } from './use-deadline-words'
import { useNames } from './use-names'
import { useWording } from '../ui/use-wording'

/** Puts an item of an agenda into words. */
export function useAgendaWords(): (item: AgendaItem) => string {
  const { t } = useWording()
  const names = useNames()
  const deadlineWords = useDeadlineWords()
  return (item) => {
    switch (item.kind) {
      case 'missing':
      case 'doubts':
        return t(`trace.agenda.${item.kind}`, { year: item.year, count: item.count })
      case 'contestedHours':
        return t('trace.agenda.contestedHours', {
          body: names.collectivity(item.collectivityId),
          reason: item.reason,
        })
      case 'contestedStatement':
        return t('trace.agenda.contestedStatement', {
          body: names.collectivity(item.collectivityId),
          number: item.number,
        })
      case 'overrun':
        return t('trace.agenda.overrun', {
          body: names.collectivity(item.collectivityId),
          excess: item.excess,
        })
      case 'deadline':
        return t('trace.agenda.deadline', {
          what: deadlineWords(item.deadline).what,
          day: item.deadline.on,
        })
      case 'scenario':
        return t('trace.agenda.scenario', { name: item.name })
      case 'task':
        return t('trace.agenda.task', { what: item.task.text, day: item.task.dueOn })
    }
  }
}
