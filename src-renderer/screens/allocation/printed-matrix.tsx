import { useWording } from '../../ui/use-wording'
import { usePrinting } from '../../ui/use-printing'
import { cellFigures, type Shown } from './cell-figures'
import type { MatrixLine, MatrixModel } from './matrix-model'
import { TableHead } from '../../ui/table-head'
import classes from './printed-matrix.module.css'
import { printedSheets } from './printed-sheets'

interface PrintedMatrixProps {
  readonly label: string
  readonly model: MatrixModel
  readonly shown: Shown
}

/**
 * The matrix on paper: every line, as many columns a sheet as its width holds, the totals beside the last; the totals alone
 * where all columns would make hundreds of sheets, which a sentence says.
 */
export function PrintedMatrix({ label, model, shown }: PrintedMatrixProps) {
  const { t, format } = useWording()
  const printing = usePrinting()
  if (!printing) return null
  const { columns, lines, whole } = model
  const { groups, left } = printedSheets(columns.length, lines.length + 1)
  const sheets = groups.map(({ first, end }) => ({ first, columns: columns.slice(first, end) }))
  const figure = (key: string, content: MatrixLine['total'], total: boolean) => {
    const { main, below } = cellFigures(content, shown, total, format)
    return (
      <td key={key}>
        {main}
        {below !== '' && <small>{below}</small>}
      </td>
    )
  }
  const tables = sheets.map((sheet, at) => {
    const last = at === sheets.length - 1
    const line = (each: MatrixLine) => (
      <tr key={each.key} data-kind={each.kind}>
        <th scope="row">{each.name}</th>
        {sheet.columns.map(({ key }, offset) => {
          const content = each.cells[sheet.first + offset]
          return content === undefined ? <td key={key} /> : figure(key, content, false)
        })}
        {last && figure('total', each.total, true)}
        {last && <td>{format.percent(each.part, 2)}</td>}
      </tr>
    )
    return (
      <table key={sheet.first} className={classes.table} aria-label={label}>
        <TableHead
          titles={[
            t('words.body'),
            ...sheet.columns.map(({ name }) => name),
            ...(last ? [t('common.total'), t('words.share')] : []),
          ]}
        />
        <tbody>
          {lines.map(line)}
          {line(whole)}
        </tbody>
      </table>
    )
  })
  return (
    <>
      {left !== null && <p>{t('allocation.printedTotals', left)}</p>}
      {tables}
    </>
  )
}
