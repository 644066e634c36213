import { Checkbox } from '@mantine/core'
import type { HourRecordLine } from '#shared/contract/hour-record-views'
import { sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { rowChoice } from '../../ui/row-choice'
import { RecordState } from './record-state'
import looks from '../../ui/looks.module.css'

interface RecordTableProps {
  readonly lines: readonly HourRecordLine[]
  readonly nameOf: (collectivityId: string) => string
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  readonly shownId: string | null
  readonly onShow: (collectivityId: string) => void
  readonly empty: string
}

const ORDER = { contested: 0, outdated: 1, none: 2, made: 3, accepted: 4 } as const

/** Every body with its hours, its record and what it answered. */
export function RecordTable(props: RecordTableProps) {
  const { lines, nameOf, chosen, onChoose, shownId, onShow } = props
  const { t, format } = useWording()
  const choice = rowChoice(
    lines.map(({ collectivityId }) => collectivityId),
    chosen,
    onChoose,
  )
  return (
    <DataTable<HourRecordLine>
      label={t('hourRecords.table')}
      rows={lines}
      rowKey={({ collectivityId }) => collectivityId}
      selectedKey={shownId}
      onOpen={({ collectivityId }) => onShow(collectivityId)}
      initialSort={{ id: 'body', desc: false }}
      empty={props.empty}
      columns={[
        {
          id: 'choice',
          width: 44,
          header: <Checkbox {...choice.head} aria-label={t('common.chooseAll')} />,
          cell: ({ collectivityId }) => (
            <Checkbox
              {...choice.box(collectivityId)}
              aria-label={t('common.chooseBody', { body: nameOf(collectivityId) })}
            />
          ),
        },
        {
          id: 'body',
          header: t('words.body'),
          sortBy: ({ collectivityId }) => nameOf(collectivityId),
          total: t('hourRecords.total', { count: lines.length }),
        },
        {
          id: 'uses',
          header: t('words.uses'),
          align: 'right',
          width: 84,
          sortBy: ({ uses }) => uses,
          cell: ({ uses }) => format.integer(uses),
          total: format.integer(lines.reduce((sum, { uses }) => sum + uses, 0)),
        },
        {
          id: 'hours',
          header: t('words.hours'),
          align: 'right',
          width: 100,
          sortBy: ({ minutes }) => minutes,
          cell: ({ minutes, lateMinutes }) => (
            <span
              title={lateMinutes === 0 ? undefined : t('hourRecords.late', { hours: lateMinutes })}
            >
              {lateMinutes !== 0 && <span className={looks.quiet}>+ </span>}
              <strong>{format.minutes(minutes)}</strong>
            </span>
          ),
          total: format.minutes(sumMinutes(lines.map(({ minutes }) => minutes))),
        },
        {
          id: 'record',
          header: t('hourRecords.column.record'),
          width: 220,
          sortBy: ({ record }) => record?.madeOn ?? null,
          cell: ({ record }) =>
            record === null
              ? ''
              : t('hourRecords.madeOn', { code: record.sheetCode, day: record.madeOn }),
        },
        {
          id: 'state',
          header: t('hourRecords.column.state'),
          width: 208,
          sortBy: ({ state }) => ORDER[state],
          cell: ({ state }) => <RecordState state={state} />,
        },
      ]}
    />
  )
}
