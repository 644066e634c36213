import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { SentenceEntry } from '#shared/domain/sentences/understanding'
import { useWording } from '../../../ui/use-wording'
import { cellOf, type Concern } from './concerns'
import type { SentenceNames } from './use-sentence-names'
import classes from './sentence.module.css'

interface EntryListProps extends SentenceNames {
  readonly entries: readonly SentenceEntry[]
  readonly concerns: readonly Concern[]
}

/** More are counted. */
const MOST = 60

const placeOf = ({ agentId, activity, ...entry }: SentenceEntry): string =>
  cellOf(agentId, { ...entry, ...(activity === null ? {} : { activity }) })

/** Entries by day, each with its effect on its cell. */
export function EntryList({ entries, concerns, agentName, bodyName, dayName }: EntryListProps) {
  const { t, format } = useWording()
  const blocked = new Set(concerns.flatMap(({ blocking, cells }) => (blocking ? cells : [])))
  const warned = new Set(concerns.flatMap(({ cells }) => cells))
  const shown = [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const effect = ({ effect: kind, kept, foreseen }: SentenceEntry): string =>
    kind === 'adds' && foreseen !== null
      ? t('sentence.addsBesideForeseen', { foreseen })
      : t(`sentence.effects.${kind}`, { kept: kept === null ? '' : format.minutesShort(kept) })
  return (
    <div className={classes.entries}>
      <table className={classes.table}>
        <tbody>
          {shown.slice(0, MOST).map((entry) => {
            const place = placeOf(entry)
            const state = blocked.has(place) ? 'blocked' : warned.has(place) ? 'warned' : 'fine'
            return (
              <tr key={place} data-effect={entry.effect} data-state={state}>
                <td className={classes.day}>{dayName(entry.day)}</td>
                <td className={classes.agent}>{agentName(entry.agentId)}</td>
                <th scope="row" className={classes.body}>
                  {bodyName(entry.collectivityId)}
                  {entry.activity !== null && <span>{entry.activity}</span>}
                </th>
                <td className={classes.effect}>
                  {state === 'blocked' && <IconLock size={14} aria-hidden="true" />}
                  {state === 'warned' && <IconAlertTriangle size={14} aria-hidden="true" />}
                  {effect(entry)}
                </td>
                <td className={classes.minutes}>{format.minutes(entry.minutes)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown.length > MOST && (
        <p className={classes.more}>{t('sentence.more', { count: shown.length - MOST })}</p>
      )}
    </div>
  )
}
