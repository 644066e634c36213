import { useMemo } from 'react'
import { PARAMETER_CODES, PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { formatParameter } from '#shared/wording/format-parameter'
import { useWording } from '../../ui/use-wording'
import type { Column } from '../../ui/data-table/column'

type Figure = Pick<Parameter, 'code' | 'from' | 'value' | 'source'>

/** The columns that tables of figures share: what the figure is, from when on, its value and its source. */
export function useFigureColumns<Row extends Figure>(): Readonly<
  Record<'code' | 'from' | 'value' | 'source', Column<Row>>
> {
  const { t, format, language } = useWording()
  return useMemo(
    () => ({
      code: {
        id: 'code',
        header: t('parameters.field.code'),
        cell: ({ code }) => t(`parameters.code.${code}`),
        sortBy: ({ code, from }) =>
          `${String(PARAMETER_CODES.indexOf(code)).padStart(3, '0')} ${from}`,
      },
      from: {
        id: 'from',
        header: t('words.startingFrom'),
        cell: ({ from }) => format.day(from, 'numeric'),
        sortBy: ({ from }) => from,
      },
      value: {
        id: 'value',
        header: t('words.value'),
        cell: ({ code, value }) => formatParameter(PARAMETER_UNITS[code], value, language),
        align: 'right',
      },
      source: {
        id: 'source',
        header: t('words.source'),
        sortBy: ({ source }) => source,
      },
    }),
    [t, format, language],
  )
}
