import type { ReportBlock } from '#shared/wording/report-block'
import { TableHead } from './table-head'
import looks from './looks.module.css'
import table from './table.module.css'

/** A table of a report. Columns of figures are on the right; words go on on the next line. */
export function BlockTable(props: Extract<ReportBlock, { kind: 'table' }>) {
  const { label, head, rows, foot, names } = props
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) =>
      at === 0 ? (
        <th key={at} scope="row" data-words>
          {text}
        </th>
      ) : (
        <td
          key={at}
          data-figure={at < names ? undefined : true}
          data-words={at < names || undefined}
        >
          {text}
        </td>
      ),
    )
  return (
    <div className={looks.scroller} tabIndex={0} role="group" aria-label={label}>
      <table className={table.plain}>
        <TableHead titles={head.slice(0, names)} figures={head.slice(names)} />
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{cells(row)}</tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <tr>{cells(foot)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
