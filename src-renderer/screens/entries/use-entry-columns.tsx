import { useMemo } from 'react'
import { cents } from '#shared/kernel/cents'
import type { Entry } from '#shared/domain/accounting/entry'
import { signedAmount } from '#shared/domain/statements/settle'
import { useWording } from '../../ui/use-wording'
import type { Column } from '../../ui/data-table/column'
import { Tag } from '../../ui/tag'
import { AccountCell } from './account-cell'
import type { useEntryWords } from './use-entry-words'

const codes = (entry: Entry): string =>
  [entry.function, entry.service, entry.engagement].filter((code) => code !== '').join(' · ')

/** The columns of the journal; with a pane beside it, the less important ones are left out. */
export function useEntryColumns(
  entries: readonly Entry[],
  words: ReturnType<typeof useEntryWords>,
  narrow: boolean,
): readonly Column<Entry>[] {
  const { t, format } = useWording()
  return useMemo(() => {
    const sum = (side: Entry['side']): string =>
      format.cents(
        cents(
          entries
            .filter((entry) => entry.side === side)
            .reduce((total, entry) => total + signedAmount(entry), 0),
        ),
      )
    const sides = new Set(entries.map(({ side }) => side))
    const [only] = sides
    const total = sides.size === 1 && only !== undefined ? sum(only) : undefined
    const rest: readonly Column<Entry>[] = [
      {
        id: 'thirdParty',
        yields: 2,
        header: t('accounting.column.thirdParty'),
        sortBy: (entry) => words.thirdParty(entry),
      },
      ...(entries.some((entry) => codes(entry) !== '')
        ? [
            {
              id: 'codes',
              yields: 1,
              header: `${t('accounting.column.function')} · ${t('accounting.column.engagement')}`,
              width: 150,
              cell: codes,
            } satisfies Column<Entry>,
          ]
        : []),
    ]
    return [
      {
        id: 'number',
        header: t('accounting.column.number'),
        width: 92,
        cell: (entry) => entry.number,
        sortBy: (entry) =>
          [entry.number, entry.act === 'issued' ? 0 : 1, entry.party === 'lender' ? 0 : 1].join(
            ' ',
          ),
        total: sides.size === 1 ? t('common.total') : undefined,
      },
      {
        id: 'side',
        header: t('accounting.column.side'),
        width: 92,
        cell: (entry) => t(`accounting.side.${entry.side}`),
        sortBy: (entry) => (entry.side === 'receipt' ? 0 : 1),
      },
      {
        id: 'budget',
        header: t('accounting.column.budget'),
        sortBy: (entry) => words.budget(entry),
        total: total === undefined ? t('accounting.receipts', { sum: sum('receipt') }) : undefined,
      },
      {
        id: 'account',
        header: t('accounting.column.account'),
        cell: (entry) =>
          entry.account === null ? (
            <Tag tone="warn">{t('common.toChoose')}</Tag>
          ) : (
            <AccountCell number={entry.account} label={entry.label} bare={narrow} />
          ),
        sortBy: (entry) => entry.account ?? '',
        total: total === undefined ? t('accounting.expenses', { sum: sum('expense') }) : undefined,
      },
      ...(narrow ? [] : rest),
      {
        id: 'amount',
        header: t('accounting.column.amount'),
        align: 'right',
        width: narrow ? 112 : entries.every(words.isPlain) ? 168 : 250,
        cell: (entry) => (
          <>
            {!narrow && !words.isPlain(entry) && <Tag>{words.nature(entry)}</Tag>}{' '}
            {format.cents(signedAmount(entry))}
          </>
        ),
        sortBy: signedAmount,
        total,
      },
    ]
  }, [t, format, entries, words, narrow])
}
