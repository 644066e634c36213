import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { isContested } from '#shared/domain/payments/statement-stage'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { Tag } from '../../ui/tag'
import { useWording } from '../../ui/use-wording'
import type { Column } from '../../ui/data-table/column'
import classes from './payments.module.css'

/** The columns that claims and reductions share: the body, the whole, what was paid of it, and what is left. */
export function useOwedColumns<Line extends OwedLine<StatementSummary>>(
  lines: readonly Line[],
  titles: { readonly whole: string; readonly paid: string },
): readonly Column<Line>[] {
  const { t, format } = useWording()
  const names = useNames()
  const { collectivities } = useRegistry()
  const archived = new Set(collectivities.flatMap((body) => (body.archived ? body.id : [])))
  const sum = (pick: (line: Line) => Cents): string => format.cents(sumCents(lines.map(pick)))
  return [
    {
      id: 'body',
      header: t('words.body'),
      sortBy: ({ statement }) => names.collectivity(statement.beneficiaryId),
      cell: ({ statement }) => (
        <span className={classes.body}>
          <span>{names.collectivity(statement.beneficiaryId)}</span>{' '}
          {archived.has(statement.beneficiaryId) && <Tag>{t('words.archived')}</Tag>}{' '}
          {statement.nature === 'provisional' && <Tag>{t('provisional.tag')}</Tag>}{' '}
          {isContested(statement) && <Tag tone="warn">{t('payments.stage.contested')}</Tag>}
        </span>
      ),
    },
    {
      id: 'whole',
      header: titles.whole,
      align: 'right',
      width: 116,
      sortBy: ({ statement }) => statement.balance.amount,
      cell: ({ statement }) => format.cents(statement.balance.amount),
      total: sum(({ statement }) => statement.balance.amount),
    },
    {
      id: 'paid',
      yields: 1,
      header: titles.paid,
      align: 'right',
      width: 108,
      sortBy: ({ paid }) => paid,
      cell: ({ paid }) => (paid === 0 ? '' : format.cents(paid)),
      total: sum(({ paid }) => paid),
    },
    {
      id: 'left',
      header: t('payments.list.left'),
      align: 'right',
      width: 116,
      sortBy: ({ left }) => left,
      cell: ({ left }) => <strong>{format.cents(left)}</strong>,
      total: sum(({ left }) => left),
    },
  ]
}
