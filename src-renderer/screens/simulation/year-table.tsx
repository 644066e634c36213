import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import type { LetteredResult } from './scenario-card'
import { TableHead } from '../../ui/table-head'
import classes from './scenario-table.module.css'
import { usePeriodWords } from './use-period-words'
import table from '../../ui/table.module.css'

/** The same scenarios period by period: a body may pay less in one year and more in another. */
export function YearTable({ results }: { readonly results: readonly LetteredResult[] }) {
  const { t, format } = useWording()
  const words = usePeriodWords()
  const periods = (results[0]?.byPeriod ?? []).toReversed()
  return (
    <Card title={t('simulation.byYear.title')} flush>
      <table
        className={`${table.plain} ${classes.table}`}
        aria-label={t('simulation.byYear.title')}
      >
        <TableHead titles={[t('words.period')]} figures={[t('simulation.column.now')]}>
          {results.flatMap(({ letter }) => [
            <th key={`${letter}-after`} scope="col" data-figure data-ruled data-strong>
              {t('simulation.column.scenario', { letter })}
            </th>,
            <th key={`${letter}-less`} scope="col" data-figure>
              {t('simulation.byYear.less')}
            </th>,
            <th key={`${letter}-more`} scope="col" data-figure>
              {t('simulation.byYear.more')}
            </th>,
            <th key={`${letter}-moved`} scope="col" data-figure>
              {t('simulation.byYear.moved')}
            </th>,
          ])}
        </TableHead>
        <tbody>
          {periods.map(({ period }) => {
            const of = results.map(
              ({ byPeriod }) =>
                byPeriod.find((one) => one.period.from === period.from)?.comparison ?? null,
            )
            const before = of.find((comparison) => comparison !== null)?.before
            return (
              <tr key={period.from}>
                <th scope="row">{words(period)}</th>
                <td data-figure data-quiet>
                  {before === undefined ? '' : format.cents(before)}
                </td>
                {of.flatMap((comparison, index) => {
                  const letter = results[index]?.letter ?? ''
                  return [
                    <td key={`${letter}-after`} data-figure data-ruled data-strong>
                      {comparison === null
                        ? t('simulation.byYear.blocked')
                        : format.cents(comparison.after)}
                    </td>,
                    <td key={`${letter}-less`} data-figure>
                      {comparison === null ? '' : format.integer(comparison.winners)}
                    </td>,
                    <td key={`${letter}-more`} data-figure>
                      {comparison === null ? '' : format.integer(comparison.losers)}
                    </td>,
                    <td key={`${letter}-moved`} data-figure>
                      {comparison === null ? '' : format.cents(comparison.moved)}
                    </td>,
                  ]
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}
