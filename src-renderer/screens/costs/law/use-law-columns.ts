import { useMemo } from 'react'
import type { LawFigure } from '#shared/domain/costs/law-figures'
import { siteOf } from '#shared/domain/costs/published-figure'
import { useWording } from '../../../ui/use-wording'
import type { Column } from '../../../ui/data-table/column'
import { useFigureColumns } from '../use-figure-columns'

/** The columns of the table of the figures of the law. */
export function useLawColumns(): readonly Column<LawFigure>[] {
  const { t, format } = useWording()
  const { code, from, value, source } = useFigureColumns<LawFigure>()
  return useMemo(
    (): readonly Column<LawFigure>[] => [
      { ...code, width: 240 },
      { ...from, width: 110 },
      {
        id: 'to',
        header: t('words.until'),
        cell: ({ to }) => (to === null ? t('lawFigures.inForce') : format.day(to, 'numeric')),
        sortBy: ({ to }) => to ?? '9999',
        width: 120,
      },
      { ...value, width: 110 },
      source,
      {
        id: 'readAt',
        header: t('lawFigures.column.readAt'),
        cell: ({ readAt, signer }) =>
          signer === null
            ? [...new Set(readAt.map(siteOf))].join(', ')
            : t('lawFigures.bySigner', { name: signer }),
        width: 190,
        yields: 1,
      },
      {
        id: 'state',
        header: t('lawFigures.column.state'),
        cell: ({ state }) => t(`lawFigures.state.${state}`),
        sortBy: ({ state }) => state,
        width: 120,
      },
    ],
    [t, format, code, from, value, source],
  )
}
