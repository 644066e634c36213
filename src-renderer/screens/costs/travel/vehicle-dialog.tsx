import { ActionIcon, Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import { VEHICLES } from '#shared/domain/agents/vehicle'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import classes from './travel.module.css'
import type { VehicleDraft } from './vehicle-draft'
import { readVehicleDrafts, vehicleDrafts } from './vehicle-draft'

interface VehicleDialogProps {
  readonly agent: Agent
  readonly year: number
}

/** The vehicles of an agent, each from a day on: a change of car in June leaves the trips of spring at their rate. */
export function VehicleDialog({ agent, year }: VehicleDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAgent')
  const [drafts, setDrafts] = useState<readonly VehicleDraft[] | null>(null)
  const [tried, setTried] = useState(false)
  const lines = drafts ?? []
  const { vehicles, faults } = readVehicleDrafts(lines)
  const set = (at: number, change: Partial<VehicleDraft>): void =>
    setDrafts(lines.map((line, index) => (index === at ? { ...line, ...change } : line)))
  const close = (): void => {
    setDrafts(null)
    setTried(false)
  }
  const keep = async (): Promise<void> => {
    setTried(true)
    if (vehicles === null) return
    if ((await save.run({ ...agent, vehicles })).ok) close()
  }
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('travel.vehicleOf', { agent: agentName(agent) })}
        onClick={() => setDrafts(vehicleDrafts(agent, year, language))}
      >
        {t('travel.change')}
      </Button>
      <Modal
        opened={drafts !== null}
        onClose={close}
        title={t('travel.vehicleOf', { agent: agentName(agent) })}
      >
        <p>{t('travel.vehicleHelp')}</p>
        {lines.map(({ from, vehicle }, at) => (
          <div key={at} className={classes.vehicle}>
            <TextInput
              label={t('travel.since')}
              placeholder={t('forms.day.placeholder')}
              value={from}
              onChange={(event) => set(at, { from: event.currentTarget.value })}
              error={
                tried && (faults[at] === 'day' || faults[at] === 'twice')
                  ? t(`travel.vehicleWrong.${faults[at]}`)
                  : undefined
              }
            />
            <Select
              label={t('words.vehicle')}
              data={VEHICLES.map((value) => ({ value, label: t(`travel.vehicle.${value}`) }))}
              value={vehicle}
              onChange={(value) =>
                set(at, { vehicle: VEHICLES.find((one) => one === value) ?? null })
              }
              error={
                tried && faults[at] === 'vehicle' ? t('travel.vehicleWrong.vehicle') : undefined
              }
              allowDeselect={false}
            />
            <ActionIcon
              aria-label={t('travel.removeVehicle', { day: from })}
              onClick={() => setDrafts(lines.filter((_, index) => index !== at))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          size="xs"
          variant="default"
          mt="sm"
          onClick={() => setDrafts([...lines, { from: '', vehicle: null }])}
        >
          {t('travel.addVehicle')}
        </Button>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => void keep()} loading={save.pending}>
            {t('common.save')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
