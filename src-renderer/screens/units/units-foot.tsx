import { useWording } from '../../ui/use-wording'
import type { UnitColumn, UnitRow, UnitsModel } from './units-model'
import classes from './units.module.css'

interface UnitsFootProps {
  readonly model: UnitsModel
  readonly overYear: boolean
  readonly live: (row: UnitRow, column: UnitColumn) => number
}

/** The sums of the columns, and of the year where one kind is shown. */
export function UnitsFoot({ model: { rows, columns }, overYear, live }: UnitsFootProps) {
  const { t, format } = useWording()
  const sums = columns.map((column) => rows.reduce((total, row) => total + live(row, column), 0))
  const shown = (sum: number): string => (sum === 0 ? '' : format.units(sum))
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('common.total')}</th>
        {columns.map(({ key }, at) => (
          <td key={key} data-total={at}>
            {shown(sums[at] ?? 0)}
          </td>
        ))}
        {overYear && (
          <td className={classes.total} data-total="all">
            {shown(sums.reduce((total, sum) => total + sum, 0))}
          </td>
        )}
        <td aria-hidden="true" />
      </tr>
    </tfoot>
  )
}
