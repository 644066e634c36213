import type { AgendaItem } from '#shared/domain/indicators/committee-agenda'
import { withNames } from '#shared/wording/with-names'
import { useDeadlineWords } from './use-deadline-words'
import { useNames } from './use-names'
import { useToday } from './use-today'
import { useWording } from '../ui/use-wording'

/** Puts an item of an agenda into words. */
export function useAgendaWords(): (item: AgendaItem) => string {
  const { t } = useWording()
  const names = useNames()
  const today = useToday()
  const deadlineWords = useDeadlineWords()
  return (item) => {
    const said = withNames(item, names)
    switch (said.kind) {
      case 'missing':
      case 'doubts':
        return t(`trace.agenda.${said.kind}`, said)
      case 'contestedHours':
        return t('trace.agenda.contestedHours', said)
      case 'contestedStatement':
        return t('trace.agenda.contestedStatement', said)
      case 'overrun':
        return t('trace.agenda.overrun', said)
      case 'deadline':
        return t('trace.agenda.deadline', {
          what: deadlineWords(said.deadline).what,
          day: said.deadline.on,
        })
      case 'scenario':
        return t('trace.agenda.scenario', said)
      case 'task':
        return t(said.task.dueOn < today ? 'trace.agenda.lateTask' : 'trace.agenda.task', {
          what: said.task.text,
          day: said.task.dueOn,
        })
    }
  }
}
