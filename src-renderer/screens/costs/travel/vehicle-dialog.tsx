import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Agent } from '#shared/domain/agents/agent'
import { parseDay } from '#shared/kernel/parse-day'
import { yearPeriod } from '#shared/kernel/period'
import { useCommand } from '../../../client/use-command'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { readFields } from '../../../forms/fields/read-fields'
import { useMadeForm } from '../../../forms/fields/use-made-form'
import { RecordDialog } from '../../../forms/record-dialog'
import { RemoveLine } from '../../../forms/remove-line'
import classes from './travel.module.css'
import { vehicleFields } from './vehicle-fields'

interface VehiclesProps {
  readonly agent: Agent
  readonly year: number
}

function Vehicles({ agent, year, onClose }: VehiclesProps & { readonly onClose: () => void }) {
  const { t } = useWording()
  const names = useNames()
  const { run } = useCommand('saveAgent')
  const { vehicles: kept = [] } = agent
  const title = t('travel.vehicleOf', { agent: names.agent(agent.id) })
  const form = useMadeForm({
    of: vehicleFields,
    what: title,
    known: {
      vehicles:
        kept.length === 0
          ? [{ from: yearPeriod(year).from }]
          : kept.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    },
    isKept: kept.length > 0,
    recordId: agent.id,
    whenTried: true,
    make: (draft, texts) => {
      const days = draft.vehicles.map(({ from }) => parseDay(from))
      for (const [at, day] of days.entries())
        if (day !== null && days.indexOf(day) < at)
          texts.refuse('duplicateEntry', `vehicles.${String(at)}.from`, day)
      return readFields(vehicleFields, draft, {}, texts)
    },
    save: ({ vehicles }) => run({ ...agent, vehicles }),
    onSaved: onClose,
  })
  return (
    <RecordDialog
      title={title}
      text={<p>{t('travel.vehicleHelp')}</p>}
      form={form}
      confirm={t('common.save')}
      onClose={onClose}
    >
      <div>
        <FieldLines form={form} name="vehicles" add={t('travel.addVehicle')}>
          {(line, _, remove) => (
            <div className={classes.vehicle}>
              <Field form={line} name="from" />
              <Field form={line} name="vehicle" />
              <RemoveLine
                label={t('travel.removeVehicle', { day: line.draft.from })}
                onRemove={remove}
              />
            </div>
          )}
        </FieldLines>
      </div>
    </RecordDialog>
  )
}

/** The vehicles of an agent, each from a day on: a change of car in June leaves the trips of spring at their rate. */
export function VehicleDialog(props: VehiclesProps) {
  const { t } = useWording()
  const names = useNames()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="compact-xs"
        aria-label={t('travel.vehicleOf', { agent: names.agent(props.agent.id) })}
        onClick={() => setOpened(true)}
      >
        {t('travel.change')}
      </Button>
      {opened && <Vehicles {...props} onClose={() => setOpened(false)} />}
    </>
  )
}
