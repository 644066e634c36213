import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { suggestSlots } from '#shared/domain/timesheets/suggest-slots'
import { addDays, mondayOf } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { periodHolds } from '#shared/kernel/period'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { useToday } from '../../client/use-today'
import { newId } from '../../forms/new-id'
import { slotDrafts, type UsualWeekForm } from './usual-week-fields'

/** Fills the week with what was most frequent in the four whole weeks before this one. */
export function SuggestButton({
  agentId,
  form,
}: {
  readonly agentId: string
  readonly form: UsualWeekForm
}) {
  const { t, language } = useWording()
  const today = useToday()
  const monday = mondayOf(today)
  const weeks = { from: addDays(monday, -28), to: addDays(monday, -1) }
  const { data } = useDesk('readTimesheets', {
    agentIds: [agentId],
    from: monthOf(weeks.from),
    to: monthOf(weeks.to),
  })
  const lines = (data ?? []).flatMap((sheet) =>
    sheet.lines.filter(({ day }) => periodHolds(weeks, day)),
  )
  const slots = suggestSlots(lines)
  return (
    <Button
      size="xs"
      leftSection={<IconHistory size={15} aria-hidden="true" />}
      disabled={slots.length === 0}
      title={t(
        data !== undefined && slots.length === 0
          ? 'usualWeek.nothingToSuggest'
          : 'usualWeek.suggestHelp',
        weeks,
      )}
      onClick={() => form.change({ slots: slotDrafts(slots, language, newId()) })}
    >
      {t('usualWeek.suggest')}
    </Button>
  )
}
