import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core'
import { IconCalendarSearch } from '@tabler/icons-react'
import { useState, type SyntheticEvent } from 'react'
import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { daySentence } from '#shared/wording/day-sentence'
import type { Period } from '#shared/kernel/period'
import { arrowedDay } from '../forms/arrowed-day'
import { useFocusWhenRefused } from '../forms/use-focus-when-refused'
import { useWording } from '../ui/use-wording'

interface GoToDateProps {
  /** The days shown: a day typed without its year is one of them, or the nearest. */
  readonly shown: Period
  readonly view: 'week' | 'month'
  readonly today: Day
  readonly onDay: (day: Day) => void
}

/** Goes to the week or month of any day, typed in any usual way. */
export function GoToDate({ shown, view, today, onDay }: GoToDateProps) {
  const { t, format } = useWording()
  const isMonth = view === 'month'
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [refusals, setRefusals] = useState(0)
  useFocusWhenRefused(refusals)
  /** Empty each time: what was refused before is not typed on in. */
  const show = (open: boolean): void => {
    setOpened(open)
    setText('')
    setWrong(null)
  }
  const type = (typed: string): void => {
    setText(typed)
    setWrong(null)
  }
  const go = (day: Day): void => {
    show(false)
    onDay(day)
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    const day = parseDay(text, shown)
    if (day !== null) {
      go(day)
      return
    }
    setWrong(text)
    setRefusals((count) => count + 1)
  }
  return (
    <Popover opened={opened} onChange={show} position="bottom-start" trapFocus width={290}>
      <Popover.Target>
        <ActionIcon
          aria-label={t('week.goTo.open')}
          title={t('week.goTo.open')}
          onClick={() => show(!opened)}
        >
          <IconCalendarSearch size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            label={t(isMonth ? 'week.ofMonth.goTo' : 'week.goTo.label')}
            description={t('week.goTo.help')}
            placeholder={t('forms.day.placeholder')}
            value={text}
            data-autofocus
            error={wrong === null ? undefined : daySentence(wrong, t, shown)}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              const arrowed = arrowedDay(event.key, text, shown, today)
              if (arrowed === null) return
              event.preventDefault()
              type(format.day(arrowed, 'numeric'))
            }}
          />
          <Group justify="space-between" mt="sm">
            <Button size="xs" onClick={() => go(today)}>
              {t(isMonth ? 'week.ofMonth.today' : 'week.goTo.today')}
            </Button>
            <Button variant="filled" type="submit" size="xs">
              {t('week.goTo.go')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
