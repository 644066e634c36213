import { openBefore } from '#shared/domain/timesheets/open-before'
import { addDays } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import type { UsualWeekDraft } from './usual-week-fields'
import looks from '../../ui/looks.module.css'

interface ClosingNoteProps {
  readonly id: string
  readonly agentId: string
  readonly period: UsualWeekDraft['period']
}

/** What becomes of the usual week in force when a new one is kept: it ends the day before, or goes on after the new one. */
export function ClosingNote({ id, agentId, period }: ClosingNoteProps) {
  const { t } = useWording()
  const { weekTemplates } = useRegistry()
  const [from, to] = [parseDay(period.from), parseDay(period.to)]
  if (from === null || (to === null && period.to.trim() !== '')) return null
  const open = openBefore(weekTemplates, { id, agentId, period: { from, to } })
  if (open === undefined) return null
  const days = { since: open.period.from, until: addDays(from, -1) }
  return (
    <p className={looks.note} role="status">
      {to === null
        ? t('usualWeek.closes', days)
        : t('usualWeek.pauses', { ...days, again: addDays(to, 1) })}
    </p>
  )
}
