import { Text } from '@mantine/core'
import type { IndicatorGap } from '#shared/domain/indicators/indicator'
import { netDues, type Due, type NetDue } from '#shared/domain/indicators/net-dues'
import { gapSentences } from '#shared/wording/indicator-words'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { Card } from '../../ui/card'
import { DataTable } from '../../ui/data-table/data-table'
import looks from '../../ui/looks.module.css'
import { useSubjectName } from './use-subject-name'

interface DuesCardProps {
  readonly title: string
  readonly dues: readonly Due[]
  /** Settlements whose dues are not known, and in none of these. */
  readonly unknown?: readonly IndicatorGap[]
}

/** Who owes whom, pair by pair, both directions and what is left of them. */
export function DuesCard({ title, dues, unknown = [] }: DuesCardProps) {
  const { t, format } = useWording()
  const names = useNames()
  const nameOf = useSubjectName()
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
    <Card title={title} subtitle={t('indicators.dues.about')} flush>
      {gapSentences(unknown, nameOf, t).map((why) => (
        <Text key={why} px="lg" py="snug" fz="table" className={looks.warn ?? ''}>
          {t('indicators.leftOutBecause', { why })}
        </Text>
      ))}
      {rows.length === 0 && unknown.length === 0 && (
        <Text px="lg" py="snug" c="dimmed" fz="table">
          {t('indicators.dues.none')}
        </Text>
      )}
      {rows.length > 0 && (
        <DataTable<NetDue>
          label={title}
          rows={rows}
          rowKey={({ debtorId, creditorId }) => `${debtorId} ${creditorId}`}
          columns={[
            {
              id: 'debtor',
              header: t('indicators.dues.debtor'),
              sortBy: ({ debtorId }) => names.collectivity(debtorId),
            },
            {
              id: 'creditor',
              header: t('indicators.dues.creditor'),
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
