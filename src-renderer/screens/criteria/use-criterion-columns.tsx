import { useMemo } from 'react'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import type { Criterion } from '#shared/domain/keys/criterion'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import type { Column } from '../../ui/data-table/column'
import { Tag } from '../../ui/tag'
import looks from '../../ui/looks.module.css'

/** The columns of the list of criteria. */
export function useCriterionColumns(): readonly Column<Criterion>[] {
  const { t, format } = useWording()
  const { agreements } = useRegistry()
  return useMemo(() => {
    const usedBy = ({ id }: Criterion): readonly string[] =>
      agreements
        .filter((agreement) => keyCriteria(agreement).some((named) => named.id === id))
        .map(({ reference }) => reference)
    const yearsOf = ({ values }: Criterion): string => {
      const years = values.map(({ year }) => year)
      const [first, last] = [Math.min(...years), Math.max(...years)]
      if (years.length === 0) return ''
      return first === last ? String(first) : `${String(first)} – ${String(last)}`
    }
    return [
      {
        id: 'name',
        header: t('criteria.column.name'),
        cell: ({ name, source, archived }) => (
          <span className={looks.double}>
            <span>
              {name} {archived && <Tag>{t('words.archived')}</Tag>}
            </span>
            <small>{source}</small>
          </span>
        ),
        sortBy: ({ name }) => name,
      },
      { id: 'unit', header: t('criteria.field.unit'), cell: ({ unit }) => unit },
      { id: 'years', header: t('criteria.column.years'), cell: yearsOf },
      {
        id: 'values',
        header: t('criteria.field.values'),
        cell: ({ values }) => format.integer(values.length),
        sortBy: ({ values }) => values.length,
        align: 'right',
      },
      {
        id: 'used',
        header: t('words.agreements'),
        cell: (row) => usedBy(row).join(', '),
      },
    ]
  }, [t, format, agreements])
}
