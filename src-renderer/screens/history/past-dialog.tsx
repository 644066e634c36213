import { Box, Button, Group, Modal, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseClock } from '#shared/kernel/parse-clock'
import { yearUntil } from '#shared/kernel/year-until'
import { daySentence } from '#shared/wording/day-sentence'
import { instantOf } from '../../client/instant-of'
import { useLookAtPast } from '../../client/use-look-at-past'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { useFocusWhenRefused } from '../../forms/use-focus-when-refused'
import looks from '../../ui/looks.module.css'
import { ProgressNotice } from '../../ui/progress-notice'
import { pastDay } from './past-day'

/** Asks for a day and a time, and shows the workspace as it was then. */
export function PastDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, format } = useWording()
  const today = useToday()
  const { look, pending, reading, stop } = useLookAtPast()
  const [day, setDay] = useState('')
  const [hour, setHour] = useState('')
  const [tries, setTries] = useState(0)
  const isTried = tries > 0
  useFocusWhenRefused(tries)
  const { day: read, isWhole } = pastDay(day, today)
  const minute = hour.trim() === '' ? MINUTES_PER_DAY - 1 : parseClock(hour)
  const close = pending ? stop : onClose
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setTries((count) => count + 1)
    if (read === null || minute === null) return
    // A year that was not typed is shown before that day is.
    if (!isWhole) setDay(format.day(read, 'numeric'))
    else look({ at: instantOf(read, minute) }, onClose)
  }
  return (
    <Modal opened onClose={close} title={t('past.chooseTitle')}>
      <form onSubmit={submit}>
        <p className={looks.note}>{t('past.chooseText')}</p>
        <Group align="start" mt="md" grow>
          <TextInput
            label={t('words.day')}
            placeholder={t('forms.day.placeholder')}
            value={day}
            error={isTried && read === null ? daySentence(day, t, yearUntil(today)) : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('past.hour')}
            description={t('past.hourHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={hour}
            error={
              isTried && minute === null ? t('forms.unreadable.clock', { found: hour }) : undefined
            }
            onChange={(event) => setHour(event.currentTarget.value)}
          />
        </Group>
        {reading !== null && (
          <Box mt="md">
            <ProgressNotice
              label={t('frame.jobs.lookAtPast')}
              done={reading.done}
              total={reading.total}
              count={reading.total === 0 ? '' : t('common.progress', { ...reading })}
            />
          </Box>
        )}
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" loading={pending}>
            {t('past.go')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
