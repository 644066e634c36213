import { Checkbox } from '@mantine/core'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { Gap } from '../../grid/gap'
import { DataTable } from '../../ui/data-table/data-table'
import { rowChoice } from '../../ui/row-choice'
import type { ApprovalRow } from './approval-row'
import { StateTag } from './state-tag'
import { WatchCell } from './watch-cell'
import looks from '../../ui/looks.module.css'

interface ApprovalTableProps {
  readonly rows: readonly ApprovalRow[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (agentIds: ReadonlySet<string>) => void
  readonly shownId: string | null
  readonly onShow: (row: ApprovalRow) => void
  readonly empty: string
}

/** What hours are compared with: nothing where none are foreseen, or where all days are to come and without an entry. */
const plannedOf = ({ review, state }: ApprovalRow): Minutes | null =>
  state === 'ahead' || review.foreseen === 0 ? null : review.foreseen

/** Agents with their hours beside what was foreseen, their checks, and the progress of their hours. */
export function ApprovalTable(props: ApprovalTableProps) {
  const { rows, chosen, onChoose, shownId, onShow, empty } = props
  const { t, format } = useWording()
  const choice = rowChoice(
    rows.map(({ agent }) => agent.id),
    chosen,
    onChoose,
  )
  const done = sumMinutes(rows.map(({ review }) => review.done))
  const foreseen = sumMinutes(rows.map(({ review }) => review.foreseen))
  return (
    <DataTable<ApprovalRow>
      label={t('approvals.table.label')}
      rows={rows}
      rowKey={({ agent }) => agent.id}
      selectedKey={shownId}
      onOpen={onShow}
      onMark={({ agent }) => choice.toggle(agent.id)}
      empty={empty}
      columns={[
        {
          id: 'agent',
          header: (
            <span className={looks.inline}>
              <Checkbox {...choice.head} aria-label={t('approvals.table.chooseAll')} />
              {t('words.agent')}
            </span>
          ),
          cell: (row) => (
            <span className={looks.inline}>
              <Checkbox
                {...choice.box(row.agent.id)}
                aria-label={t('approvals.table.choose', { agent: row.name })}
              />
              <span className={looks.cut}>{row.name}</span>
            </span>
          ),
          total: t('frame.counts.agents', { count: rows.length }),
        },
        {
          id: 'done',
          header: t('words.hours'),
          align: 'right',
          width: 92,
          sortBy: ({ review }) => review.done,
          cell: ({ review }) => <strong>{format.minutes(review.done)}</strong>,
          total: format.minutes(done),
        },
        {
          id: 'foreseen',
          header: t('words.foreseen'),
          align: 'right',
          width: 92,
          sortBy: ({ review }) => review.foreseen,
          cell: ({ review }) => (review.foreseen === 0 ? '' : format.minutes(review.foreseen)),
          total: foreseen === 0 ? '' : format.minutes(foreseen),
        },
        {
          id: 'gap',
          header: t('words.gap'),
          align: 'right',
          width: 84,
          sortBy: (row) => {
            const planned = plannedOf(row)
            return planned === null ? null : row.review.done - planned
          },
          cell: (row) => <Gap done={row.review.done} planned={plannedOf(row)} />,
        },
        {
          id: 'watch',
          header: t('words.toLookAt'),
          sortBy: ({ review }) => review.checks.length * 1000 + review.missing.length,
          cell: ({ review }) => <WatchCell review={review} />,
        },
        {
          id: 'state',
          header: t('words.state'),
          width: 132,
          sortBy: ({ state }) => t(`approvals.state.${state}`),
          cell: ({ state }) => <StateTag state={state} />,
        },
      ]}
    />
  )
}
