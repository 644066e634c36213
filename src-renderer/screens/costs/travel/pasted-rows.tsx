import { bodyNames } from '#shared/domain/collectivities/body-names'
import { agentNames } from '#shared/domain/agents/agent-names'
import type { TripRow } from '#shared/domain/travel/read-trip-rows'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import classes from './travel.module.css'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'

const COLUMNS = ['day', 'agent', 'body', 'purpose', 'distance'] as const

/** Rows that are shown at most: those that can't be kept come first, and all of them are shown. */
const MOST_SHOWN = 300

/** The meaning of each pasted line, with its number, and its faults. */
export function PastedRows({ rows }: { readonly rows: readonly TripRow[] }) {
  const { t, format } = useWording()
  const { agents, collectivities } = useRegistry()
  const people = agentNames(agents)
  const bodies = bodyNames(collectivities)
  const wrong = rows.filter(({ state }) => state === 'wrong')
  const shown = [...wrong, ...rows.filter(({ state }) => state !== 'wrong')].slice(
    0,
    Math.max(wrong.length, MOST_SHOWN),
  )
  const others = rows.length - shown.length
  return (
    <div className={classes.pasted} tabIndex={0} role="group" aria-label={t('travel.paste.rows')}>
      <table className={`${table.plain} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('words.line')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`travel.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, day, agentId, collectivityId, tenths, purpose, state, faults }) => (
            <tr key={line}>
              <th scope="row">{format.integer(line)}</th>
              <td data-column="day">{day === null ? '—' : format.day(day, 'short')}</td>
              <td data-column="agent">{people.get(agentId ?? '') ?? '—'}</td>
              <td data-column="body">{bodies.get(collectivityId ?? '') ?? '—'}</td>
              <td data-column="purpose">
                {purpose}
                {faults.map(({ column, reason, found }) => (
                  <div key={column} className={looks.bad}>
                    {t(`travel.paste.fault.${reason}`, {
                      column: t(`travel.column.${column}`),
                      found,
                    })}
                  </div>
                ))}
                {(state === 'kept' || state === 'twice') && (
                  <div className={looks.warn}>{t(`travel.paste.${state}`)}</div>
                )}
              </td>
              <td>{tenths === null ? '—' : format.scaled(tenths, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p className={looks.warn}>{t('travel.paste.others', { count: others })}</p>}
    </div>
  )
}
