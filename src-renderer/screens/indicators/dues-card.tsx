import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { netDues, type Due, type NetDue } from '#shared/domain/indicators/net-dues'
import { useFormat } from '../../client/use-format'
import { useNames } from '../../client/use-names'
import { Card } from '../../ui/card'
import { DataTable } from '../../ui/data-table/data-table'

interface DuesCardProps {
  readonly title: string
  readonly about: string
  readonly dues: readonly Due[]
}

/** Who owes whom, pair by pair, both directions and what is left of them. */
export function DuesCard({ title, about, dues }: DuesCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const rows = netDues(dues)
  const amount = (id: 'due' | 'back' | 'net') =>
    ({
      id,
      header: t(`indicators.dues.${id}`),
      align: 'right',
      cell: (row: NetDue) => format.cents(row[id]),
      sortBy: (row: NetDue) => row[id],
    }) as const
  return (
    <Card title={title} subtitle={about} flush>
      {rows.length === 0 ? (
        <Text px="lg" py="snug" c="dimmed" fz="table">
          {t('indicators.dues.none')}
        </Text>
      ) : (
        <DataTable<NetDue>
          label={title}
          rows={rows}
          rowKey={({ debtorId, creditorId }) => `${debtorId} ${creditorId}`}
          columns={[
            {
              id: 'debtor',
              header: t('indicators.dues.debtor'),
              cell: ({ debtorId }) => names.collectivity(debtorId),
              sortBy: ({ debtorId }) => names.collectivity(debtorId),
            },
            {
              id: 'creditor',
              header: t('indicators.dues.creditor'),
              cell: ({ creditorId }) => names.collectivity(creditorId),
              sortBy: ({ creditorId }) => names.collectivity(creditorId),
            },
            { ...amount('due'), yields: 2 },
            { ...amount('back'), yields: 1 },
            amount('net'),
          ]}
        />
      )}
    </Card>
  )
}
