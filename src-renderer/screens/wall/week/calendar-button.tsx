import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCalendarDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Agent } from '#shared/domain/agents/agent'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { monthOf } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { ask } from '../../../client/ask'
import { useCommand } from '../../../client/use-command'
import { useNames } from '../../../client/use-names'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'

interface CalendarButtonProps {
  readonly agent: Agent
  readonly year: number
}

/** Saves an agent's hours of the year in sight as a calendar file. */
export function CalendarButton({ agent, year }: CalendarButtonProps) {
  const { t } = useWording()
  const today = useToday()
  const names = useNames()
  const { run: saveFile } = useCommand('saveFile')
  const [busy, setBusy] = useState(false)
  const called = names.agent(agent.id)
  const said = { agent: called, year }
  const save = async (): Promise<void> => {
    const { from, to } = yearPeriod(year)
    const sheets = await ask('readTimesheets', {
      agentIds: [agent.id],
      from: monthOf(from),
      to: monthOf(to),
    })
    if (!sheets.some(({ lines }) => lines.some(({ minutes }) => minutes > 0))) {
      notifications.show({ message: t('calendar.none', said) })
      return
    }
    const { collectivity: nameOf } = names
    const text = hoursCalendar({ agent, called, year, sheets, nameOf, today }, t)
    const name = `${t('calendar.file', said)}.ics`
    const answer = await saveFile({ name, content: { text } })
    if (!answer.ok || !answer.value.asked) return
    notifications.show({ message: t('calendar.saved', { file: answer.value.files[0] ?? name }) })
  }
  return (
    <ActionIcon
      aria-label={t('calendar.export', { year })}
      title={t('calendar.export', { year })}
      loading={busy}
      onClick={() => {
        setBusy(true)
        void save().finally(() => setBusy(false))
      }}
    >
      <IconCalendarDown size={17} />
    </ActionIcon>
  )
}
