import { wordList } from '#shared/wording/word-list'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import { said } from '../../../ui/said'
import { TableHead } from '../../../ui/table-head'
import looks from '../../../ui/looks.module.css'
import table from '../../../ui/table.module.css'
import { DifferenceBar } from '../difference-bar'
import type { LetteredResult } from '../scenario-card'
import classes from '../scenario-table.module.css'
import { longestBar, type ScenarioRow } from '../table-rows'
import type { RoomRows } from './room-rows'

interface RoomTableProps {
  readonly results: readonly LetteredResult[]
  readonly rows: RoomRows
  /** How many years are added up. */
  readonly years: number
}

/** The most names in a sentence. */
const MOST_NAMED = 6

/** Who wins and who loses by inhabitant, all years together, one column for each scenario; bodies without a line are named or counted. */
export function RoomTable({ results, rows, years }: RoomTableProps) {
  const { t, format } = useWording()
  const { shown, smaller, lacking, others } = rows
  const longest = longestBar(shown)
  const named = (list: readonly ScenarioRow[]): string => {
    const names = list.slice(0, MOST_NAMED).map(({ name }) => name)
    const more = list.length - names.length
    return wordList(more === 0 ? names : [...names, t('home.bodies.rest', { count: more })], t)
  }
  const notes = said(
    lacking.length > 0 && t('simulation.room.lacking', { names: named(lacking) }),
    others.length > 0 && t('simulation.room.others', { names: named(others) }),
    smaller.length > 0 && t('simulation.room.smaller', { count: smaller.length }),
  )
  const title = t('simulation.room.each', { count: years })
  return (
    <Card title={title} flush>
      {shown.length > 0 && (
        <table className={`${table.plain} ${classes.table}`} aria-label={title} tabIndex={0}>
          <TableHead titles={[t('words.body')]} figures={[t('simulation.column.inhabitants')]}>
            {results.map(({ letter }) => (
              <th key={letter} scope="col" data-centre data-ruled>
                {t('simulation.column.scenario', { letter })}
              </th>
            ))}
          </TableHead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.collectivityId}>
                <th scope="row" title={row.name}>
                  {row.name}
                </th>
                <td data-figure data-quiet>
                  {row.inhabitants === null ? '' : format.integer(row.inhabitants)}
                </td>
                {row.cells.map((cell, index) => (
                  <td key={results[index]?.letter ?? ''} data-ruled>
                    {cell !== null && (
                      <DifferenceBar value={cell.perInhabitant} longest={longest} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && <p className={looks.nothing}>{notes.join(' ')}</p>}
    </Card>
  )
}
