import { useMemo } from 'react'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { useWording } from '../../../ui/use-wording'
import type { Column } from '../../../ui/data-table/column'
import { AccountCell } from '../account-cell'
import { useCaseWords } from '../use-case-words'

/** The columns of the plan of accounts; beside a pane, numbers without their names. */
export function useRuleColumns(narrow: boolean): readonly Column<AccountRule>[] {
  const { t, format } = useWording()
  const caseWords = useCaseWords()
  return useMemo(
    () => [
      {
        id: 'receipt',
        header: t('accounting.side.receipt'),
        cell: ({ receipt }) => <AccountCell {...receipt} bare={narrow} />,
        sortBy: ({ receipt, from }) => `${receipt.number} ${from}`,
        width: narrow ? 150 : 290,
      },
      {
        id: 'expense',
        header: t('accounting.side.expense'),
        cell: ({ expense }) => <AccountCell {...expense} bare={narrow} />,
        sortBy: ({ expense, from }) => `${expense.number} ${from}`,
        width: narrow ? 150 : 290,
      },
      {
        id: 'case',
        header: t('accounting.plan.column.case'),
        cell: caseWords,
      },
      {
        id: 'from',
        header: t('words.startingFrom'),
        cell: ({ from }) => format.day(from, 'numeric'),
        sortBy: ({ from }) => from,
        width: 110,
      },
    ],
    [t, format, caseWords, narrow],
  )
}
