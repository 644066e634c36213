import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedWeek } from '#shared/domain/agreements/contracted-week'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { useWording } from '../../ui/use-wording'
import { useToday } from '../../client/use-today'
import type { Column } from '../../ui/data-table/column'
import { StageTag } from './stage-tag'
import { FormalityTag } from './formalities/formality-tag'
import { useBodyWords } from './use-body-words'
import looks from '../../ui/looks.module.css'

/** The columns of the list of agreements. */
export function useAgreementColumns(): readonly Column<Agreement>[] {
  const { t, format } = useWording()
  const bodies = useBodyWords()
  const today = useToday()
  return useMemo(() => {
    const now = (row: Agreement): Agreement => agreementOn(row, today)
    return [
      {
        id: 'title',
        header: t('words.title'),
        cell: ({ title, reference }) => (
          <span className={looks.double}>
            <span className={looks.cut}>{title}</span>
            <small>{t('agreements.one', { reference })}</small>
          </span>
        ),
        sortBy: ({ title }) => title,
      },
      {
        id: 'lender',
        yields: 1,
        header: t('words.lender'),
        sortBy: ({ lenderId }) => bodies.name(lenderId),
      },
      {
        id: 'beneficiaries',
        header: t('words.beneficiaries'),
        cell: (row) =>
          bodies.count(now(row).beneficiaries.map(({ collectivityId }) => collectivityId)),
        sortBy: (row) => now(row).beneficiaries.length,
      },
      {
        id: 'agents',
        yields: 2,
        header: t('words.agents'),
        cell: (row) => format.integer(now(row).agents.length),
        sortBy: (row) => now(row).agents.length,
        align: 'right',
      },
      {
        id: 'week',
        yields: 3,
        header: t('words.perWeek'),
        cell: (row) => format.minutes(contractedWeek(now(row))),
        sortBy: (row) => contractedWeek(now(row)),
        align: 'right',
      },
      {
        id: 'period',
        yields: 4,
        header: t('words.period'),
        cell: ({ period: { from, to } }) => (
          <span className={looks.double}>
            {to === null ? t('agreements.since', { from }) : format.day(from, 'numeric')}
            {to !== null && <small>{t('agreements.until', { to })}</small>}
          </span>
        ),
        sortBy: ({ period }) => period.from,
      },
      {
        id: 'trace',
        header: t('trace.title'),
        cell: (row) => <FormalityTag agreement={row} />,
      },
      {
        id: 'stage',
        header: t('agreements.column.stage'),
        cell: (row) => <StageTag agreement={row} />,
      },
    ]
  }, [t, format, bodies, today])
}
