import type { Exchange } from '#shared/domain/exchanges/exchange'
import { exchangeState } from '#shared/domain/exchanges/exchange-state'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { ExchangeStateTag } from './exchange-state'
import { useExchangeWords } from './use-exchange-words'

interface ExchangeTableProps {
  readonly rows: readonly Exchange[]
  /** The whole journal, in which answers are looked up. */
  readonly exchanges: readonly Exchange[]
  /** Said where there are none. */
  readonly empty: string
  readonly selected: string | null
  readonly onOpen: (exchange: Exchange) => void
}

/** Signed files, sent and received, the latest first, each with its state. */
export function ExchangeTable({ rows, exchanges, empty, selected, onOpen }: ExchangeTableProps) {
  const { t, format } = useWording()
  const words = useExchangeWords()
  return (
    <DataTable<Exchange>
      label={t('exchanges.table')}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={selected}
      onOpen={onOpen}
      initialSort={{ id: 'on', desc: true }}
      empty={empty}
      columns={[
        {
          id: 'what',
          header: t('words.file'),
          sortBy: ({ reference }) => reference,
          cell: words.what,
        },
        {
          id: 'who',
          header: t('exchanges.column.who'),
          sortBy: words.who,
        },
        {
          id: 'on',
          header: t('words.day'),
          width: 172,
          sortBy: ({ at }) => at,
          cell: ({ way, on }) => `${t(`exchanges.way.${way}`)} ${format.day(on, 'numeric')}`,
        },
        {
          id: 'total',
          header: t('exchanges.column.total'),
          align: 'right',
          width: 132,
          cell: words.total,
        },
        {
          id: 'state',
          header: t('words.state'),
          width: 164,
          cell: (exchange) => <ExchangeStateTag state={exchangeState(exchange, exchanges)} />,
        },
      ]}
    />
  )
}
