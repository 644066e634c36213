import { Button, Group, Modal, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoryLine } from '#shared/contract/past-views'
import type { TakableRecord, TakableSides } from '#shared/contract/takable-views'
import { failureSentence } from '#shared/wording/failure-sentence'
import { deskQuery } from '../../client/desk-query'
import { localDay } from '../../client/local-day'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { CorrectButton } from '../../forms/correct-button'
import { RadioChoices } from '../../forms/radio-choices'
import looks from '../../ui/looks.module.css'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import classes from './history.module.css'

const SIDES = ['before', 'after'] as const

type Side = (typeof SIDES)[number]

const keyOf = ({ table, id }: TakableRecord): string => `${table} ${id}`

/** The part of a record that names it in a question. */
const askedOf = ({ table, id }: TakableRecord) => ({ table, id })

/** Whether taking that side again would change something. */
function changes(sides: TakableSides | null, side: Side): boolean {
  const value = sides?.[side] ?? null
  return value !== null && value.failures.length === 0 && value.values.length + value.more > 0
}

interface EffectProps {
  readonly record: TakableSides
  readonly side: Side
  readonly onClose: () => void
}

/** What taking a value again changes today, or why it does not. */
function Effect({ record, side, onClose }: EffectProps) {
  const { t, language } = useWording()
  const value = record[side]
  if (value === null) return <p className={looks.note}>{t('past.take.never')}</p>
  const { values, more, failures, fact } = value
  if (failures.length > 0)
    return (
      <Notice px="md" py="tight" gap="sm" role="status">
        <IconAlertTriangle size={17} aria-hidden="true" />
        <div>
          {t('past.take.refused')}
          {failures.map((failure) => (
            <p key={JSON.stringify(failure)}>{failureSentence(failure, language)}</p>
          ))}
          {fact !== null && <CorrectButton start={{ facts: [fact] }} onOpen={onClose} />}
        </div>
      </Notice>
    )
  if (!changes(record, side)) return <p className={looks.note}>{t('past.take.same')}</p>
  return (
    <div>
      {t('past.take.today')}
      <ul className={classes.values}>
        {values.map(({ where, before, after }, index) => (
          <li key={`${where} ${String(index)}`}>{t('past.value', { where, before, after })}</li>
        ))}
        {more > 0 && <li>{t('past.take.more', { count: more })}</li>}
      </ul>
      <p className={looks.note}>{t('past.take.rest')}</p>
    </div>
  )
}

interface TakeDialogProps {
  readonly line: StoryLine
  readonly onClose: () => void
}

/** Takes again what one record had before or after a past change, once what that changes today was shown. */
export function TakeDialog({ line: { sequence, at, what }, onClose }: TakeDialogProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('takeAgain')
  const [asked, setAsked] = useState<TakableRecord | null>(null)
  const [side, setSide] = useState<Side>('before')
  const chosen = asked === null ? null : askedOf(asked)
  const { data, isPlaceholderData, isPending } = useQuery({
    ...deskQuery('readTakable', { sequence, chosen }),
    placeholderData: keepPreviousData,
  })
  const records = data?.records ?? []
  // The list stays in sight while another record is read; what it would change does not.
  const record = isPlaceholderData ? null : (data?.chosen ?? null)
  const named = asked ?? data?.chosen ?? null
  const take = async (): Promise<void> => {
    if (record === null) return
    if ((await run({ sequence, side, ...askedOf(record) })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('past.take.title')} size="lg">
      <Stack gap="sm">
        <p className={looks.note}>
          {t('common.labelled', {
            label: t('past.moment', { day: localDay(at), time: at }),
            value: what,
          })}
        </p>
        {records.length > 1 && (
          <Select
            label={t('past.take.which')}
            data={records.map((one) => ({
              value: keyOf(one),
              label: t('common.labelled', {
                label: t(`backups.tables.${one.table}`),
                value: one.name,
              }),
            }))}
            value={named === null ? null : keyOf(named)}
            allowDeselect={false}
            searchable
            onChange={(key) => setAsked(records.find((one) => keyOf(one) === key) ?? null)}
          />
        )}
        {data !== undefined && data.omitted > 0 && (
          <p className={looks.note}>{t('past.take.omitted', { count: data.omitted })}</p>
        )}
        <RadioChoices
          label={t('past.take.side')}
          value={side}
          onChange={setSide}
          choices={SIDES.map((value) => ({ value, label: t(`past.take.${value}`) }))}
        />
        {record !== null && <Effect record={record} side={side} onClose={onClose} />}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          aria-keyshortcuts="Control+S"
          loading={pending || isPending || isPlaceholderData}
          disabled={!changes(record, side)}
          onClick={() => void take()}
        >
          {t('past.take.yes')}
        </Button>
      </Group>
    </Modal>
  )
}
