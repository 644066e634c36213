import { Checkbox } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { DataTable } from '../../ui/data-table/data-table'
import { rowChoice } from '../../ui/row-choice'
import type { Claim } from './claim'
import { useOwedColumns } from './use-owed-columns'
import looks from '../../ui/looks.module.css'

interface ClaimsTableProps {
  readonly claims: readonly Claim[]
  /** Shown where there is no claim. */
  readonly empty: string
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  readonly onOpen: (claim: Claim) => void
}

/** Claims that are not paid whole: how much is left, since when it was due, when the body was reminded. */
export function ClaimsTable({ claims, empty, chosen, onChoose, onOpen }: ClaimsTableProps) {
  const { t, format } = useWording()
  const names = useNames()
  const choice = rowChoice(
    claims.map(({ statement }) => statement.id),
    chosen,
    onChoose,
  )
  const owed = useOwedColumns(claims, {
    whole: t('payments.list.claim'),
    paid: t('payments.stage.paid'),
  })
  return (
    <DataTable<Claim>
      label={t('payments.table')}
      rows={claims}
      rowKey={({ statement }) => statement.id}
      onOpen={onOpen}
      onMark={({ statement }) => choice.toggle(statement.id)}
      empty={empty}
      columns={[
        {
          id: 'number',
          width: 132,
          header: (
            <Checkbox
              {...choice.head}
              label={t('words.number')}
              aria-label={t('common.chooseAll')}
            />
          ),
          cell: ({ statement }) => (
            <Checkbox
              {...choice.box(statement.id)}
              label={statement.number}
              aria-label={t('common.chooseBody', {
                body: `${names.collectivity(statement.beneficiaryId)}, ${statement.number}`,
              })}
            />
          ),
          total: t('common.total'),
        },
        ...owed,
        {
          id: 'due',
          header: t('payments.list.due'),
          width: 108,
          sortBy: ({ due }) => due ?? '',
          cell: ({ due, age }) => {
            if (due !== null) return format.day(due, 'numeric')
            return t(
              age === 'notSent'
                ? 'payments.age.notSent'
                : 'accounting.filling.channels.compensation',
            )
          },
        },
        {
          id: 'late',
          yields: 2,
          header: t('payments.list.late'),
          width: 96,
          align: 'right',
          sortBy: ({ late }) => late,
          cell: ({ late }) =>
            late > 0 ? <span className={looks.bad}>{t('common.days', { count: late })}</span> : '',
        },
        {
          id: 'reminded',
          yields: 3,
          header: t('payments.list.reminded'),
          width: 108,
          sortBy: ({ reminded }) => reminded ?? '',
          cell: ({ reminded }) => (reminded === null ? '' : format.day(reminded, 'numeric')),
        },
      ]}
    />
  )
}
