import { Button, Stack } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { TimerPlace } from '#shared/domain/timesheets/timer'
import { optionsHolding } from '../../ui/options-holding'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { usePlaceWords } from './use-place-words'
import { useTimerPlaces } from './use-timer-places'
import classes from './timer.module.css'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'

interface StartTimerProps {
  readonly recent: readonly TimerPlace[]
  readonly onDone: () => void
}

/** The value of common time in a list, which has no identifier. */
const COMMON = ' common'

/** Starts a timer: one of the last ones again, or for any agent and body of today's agreements. */
export function StartTimer({ recent, onDone }: StartTimerProps) {
  const { t } = useWording()
  const words = usePlaceWords()
  const { agents, bodiesOf } = useTimerPlaces()
  const { run, pending } = useCommand('startTimer')
  const [agentId, setAgentId] = useState<string | null>(null)
  const [body, setBody] = useState<string | null>(null)
  const start = (place: TimerPlace): void => {
    void run(place).then((started) => {
      if (started.ok) onDone()
    })
  }
  if (agents.length === 0)
    return (
      <div className={classes.start}>
        <p>{t('timer.noAgent')}</p>
        <Button
          variant="filled"
          component={Link}
          to={paths.agreements()}
          onClick={onDone}
          size="xs"
        >
          {t('common.openAgreements')}
        </Button>
      </div>
    )
  const known = recent.flatMap((place) => {
    const what = words(place)
    return what === null ? [] : [{ place, what }]
  })
  const search = {
    searchable: true,
    openOnFocus: false,
    size: 'xs',
    comboboxProps: { withinPortal: false, transitionProps: { duration: 0 } },
    maxDropdownHeight: 180,
  } as const
  return (
    <form
      className={classes.start}
      onSubmit={(event) => {
        event.preventDefault()
        if (agentId === null || body === null) return
        start({ agentId, collectivityId: body === COMMON ? null : body })
      }}
    >
      {known.length > 0 && (
        <Stack gap="xs" role="group" aria-label={t('timer.recent')}>
          {known.map(({ place, what }) => (
            <Button
              key={what}
              size="xs"
              justify="flex-start"
              leftSection={<IconPlayerPlay size={14} aria-hidden="true" />}
              aria-label={t('timer.startWhat', { what })}
              disabled={pending}
              onClick={() => start(place)}
            >
              {what}
            </Button>
          ))}
        </Stack>
      )}
      <Select
        {...search}
        label={t('words.agent')}
        data={agents}
        value={agentId}
        filter={optionsHolding}
        onChange={(id) => {
          setAgentId(id)
          setBody(null)
        }}
      />
      <Select
        {...search}
        label={t('words.body')}
        disabled={agentId === null}
        data={
          agentId === null
            ? []
            : [...bodiesOf(agentId), { value: COMMON, label: t('common.commonTime') }]
        }
        value={body}
        filter={optionsHolding}
        onChange={setBody}
      />
      <p className={looks.note}>{t('timer.help')}</p>
      <Button
        variant="filled"
        type="submit"
        size="xs"
        leftSection={<IconPlayerPlay size={15} aria-hidden="true" />}
        disabled={agentId === null || body === null}
        loading={pending}
      >
        {t('timer.start')}
      </Button>
    </form>
  )
}
