import { useWording } from '../../ui/use-wording'
import { DifferenceBar } from './difference-bar'
import type { LetteredResult } from './scenario-card'
import { TableHead } from '../../ui/table-head'
import classes from './scenario-table.module.css'
import { longestBar, scenarioTotal, type ScenarioRow } from './table-rows'
import { useSigned } from './use-signed'
import table from '../../ui/table.module.css'
import looks from '../../ui/looks.module.css'

interface ScenarioTableProps {
  readonly results: readonly LetteredResult[]
  /** Who pays what, in the order in which it is read. */
  readonly rows: readonly ScenarioRow[]
}

/** Every body: what it pays in fact, what it would pay, and what that makes by inhabitant. */
export function ScenarioTable({ results, rows }: ScenarioTableProps) {
  const { t, format } = useWording()
  const signed = useSigned()
  const longest = longestBar(rows)
  const total = scenarioTotal(rows, results.length)
  if (rows.length === 0) return null
  return (
    <div className={`${looks.surface} ${classes.tableCard}`}>
      <table
        className={`${table.plain} ${table.sticky} ${classes.table}`}
        aria-label={t('simulation.table')}
      >
        <TableHead
          titles={[t('words.body')]}
          figures={[t('simulation.column.inhabitants'), t('simulation.column.now')]}
        >
          {results.flatMap(({ letter }) => [
            <th key={`${letter}-after`} scope="col" data-figure data-ruled data-strong>
              {t('simulation.column.scenario', { letter })}
            </th>,
            <th key={`${letter}-difference`} scope="col" data-figure>
              {t('simulation.column.difference')}
            </th>,
            <th key={`${letter}-bar`} scope="col" data-centre>
              {t('simulation.column.perInhabitant')}
            </th>,
          ])}
        </TableHead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.collectivityId}>
              <th scope="row" title={row.name}>
                {row.name}
              </th>
              <td data-figure data-quiet>
                {row.inhabitants === null ? '' : format.integer(row.inhabitants)}
              </td>
              <td data-figure data-quiet>
                {format.cents(row.before)}
              </td>
              {row.cells.flatMap((cell, index) => {
                const letter = results[index]?.letter ?? ''
                return [
                  <td key={`${letter}-after`} data-figure data-ruled data-strong>
                    {cell === null ? '' : format.cents(cell.after)}
                  </td>,
                  <td key={`${letter}-difference`} data-figure>
                    {cell === null ? '' : signed(cell.difference)}
                  </td>,
                  <td key={`${letter}-bar`}>
                    {cell === null ? null : cell.outside !== undefined &&
                      (cell.outside !== 'values' || row.inhabitants === null) ? (
                      <span className={`${looks.caption} ${classes.outside}`}>
                        {t(`simulation.outside.short.${cell.outside}`)}
                      </span>
                    ) : (
                      row.inhabitants !== null && (
                        <DifferenceBar value={cell.perInhabitant} longest={longest} />
                      )
                    )}
                  </td>,
                ]
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" title={t('simulation.totalOf', { count: rows.length })}>
              {t('simulation.totalOf', { count: rows.length })}
            </th>
            <td data-figure>{total.inhabitants === 0 ? '' : format.integer(total.inhabitants)}</td>
            <td data-figure>{format.cents(total.before)}</td>
            {total.cells.flatMap((cell, index) => {
              const letter = results[index]?.letter ?? ''
              return [
                <td key={`${letter}-after`} data-figure data-ruled>
                  {cell === null ? '' : format.cents(cell.after)}
                </td>,
                <td key={`${letter}-difference`} data-figure>
                  {cell === null ? '' : signed(cell.difference)}
                </td>,
                <td key={`${letter}-bar`} className={classes.legend} aria-hidden="true">
                  <i data-less /> {t('simulation.legend.less')}
                  <i data-more /> {t('simulation.legend.more')}
                </td>,
              ]
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
