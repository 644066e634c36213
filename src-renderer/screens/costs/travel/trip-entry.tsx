import { Button, Select, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import { LONGEST_TRIP } from '#shared/domain/travel/trip'
import { parseDay } from '#shared/kernel/parse-day'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { newId } from '../../../forms/new-id'
import classes from './travel.module.css'

type Wrong = 'day' | 'distance' | 'choose'

/** One line that adds a trip: Enter keeps it, and the day and the agent stay for the next. */
export function TripEntry() {
  const { t } = useTranslation()
  const { agents, collectivities } = useRegistry()
  const save = useCommand('saveTrip')
  const first = useRef<HTMLInputElement>(null)
  const [day, setDay] = useState('')
  const [agentId, setAgent] = useState<string | null>(null)
  const [bodyId, setBody] = useState<string | null>(null)
  const [distance, setDistance] = useState('')
  const [purpose, setPurpose] = useState('')
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const keep = async (): Promise<void> => {
    const on = parseDay(day)
    const tenths = parseDecimal(distance, 1)
    const far = tenths === null || tenths < 1 || tenths > LONGEST_TRIP
    setWrong(
      on === null
        ? 'day'
        : agentId === null || bodyId === null
          ? 'choose'
          : far
            ? 'distance'
            : null,
    )
    if (on === null || agentId === null || bodyId === null || far) return
    const trip = { id: newId(), agentId, day: on, collectivityId: bodyId, tenths, purpose }
    if (!(await save.run(trip)).ok) return
    setDistance('')
    setPurpose('')
    first.current?.focus()
    first.current?.select()
  }
  return (
    <form
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      noValidate
    >
      <TextInput
        ref={first}
        size="xs"
        label={t('words.day')}
        placeholder={t('forms.day.placeholder')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        error={wrong === 'day'}
      />
      <Select
        size="xs"
        label={t('words.agent')}
        data={agents
          .filter(({ archived }) => !archived)
          .map((agent) => ({ value: agent.id, label: agentName(agent) }))}
        value={agentId}
        onChange={setAgent}
        error={wrong === 'choose' && agentId === null}
        searchable
      />
      <Select
        size="xs"
        label={t('travel.column.body')}
        data={collectivities
          .filter(({ archived }) => !archived)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={bodyId}
        onChange={setBody}
        error={wrong === 'choose' && bodyId === null}
        searchable
      />
      <TextInput
        size="xs"
        label={t('words.kilometres')}
        placeholder={t('travel.example')}
        value={distance}
        onChange={(event) => setDistance(event.currentTarget.value)}
        error={wrong === 'distance'}
      />
      <TextInput
        size="xs"
        label={t('words.purpose')}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
        maxLength={300}
      />
      <Button type="submit" size="xs" loading={save.pending}>
        {t('travel.add')}
      </Button>
      {wrong !== null && (
        <p role="alert" className={classes.wrong}>
          {t(`travel.wrong.${wrong}`)}
        </p>
      )}
    </form>
  )
}
