import type { Day } from '#shared/kernel/day'
import type { CalendarEntry } from './calendar-entry'

/** What overrides do to a series: the days that they replace, and the day from which one changes all of it. */
export interface Overrides {
  readonly replaced: ReadonlySet<string>
  readonly ranges: ReadonlyMap<string, { readonly from: Day; readonly isCancelled: boolean }>
}

/** The latest of the versions of one event: several, where nothing says which is the last and they differ. */
function latestOf(versions: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const last = versions.reduce((high, { version }) => (version > high ? version : high), '')
  const latest = versions.filter(({ version }) => version === last)
  return [...new Map(latest.map((each) => [JSON.stringify(each.component), each])).values()]
}

/** The latest version of each event, what its overrides do to each series, and the versions that are left out. */
export function latestVersions(all: readonly CalendarEntry[]): {
  readonly entries: readonly CalendarEntry[]
  readonly overrides: Overrides
  readonly earlier: readonly CalendarEntry[]
} {
  const byEvent = new Map<unknown, CalendarEntry[]>()
  for (const entry of all) {
    const key = entry.uid === '' ? entry : `${entry.uid} ${entry.replaces ?? ''}`
    const known = byEvent.get(key)
    if (known === undefined) byEvent.set(key, [entry])
    else known.push(entry)
  }
  const last = new Set([...byEvent.values()].flatMap(latestOf))
  const replacing = [...last].flatMap(({ uid, replaces, isRange, isCancelled }) =>
    replaces === null ? [] : [{ uid, replaces, isRange, isCancelled }],
  )
  return {
    entries: all.filter((entry) => last.has(entry) && !entry.isCancelled),
    earlier: all.filter((entry) => !last.has(entry) && !entry.isCancelled),
    overrides: {
      replaced: new Set(replacing.map(({ uid, replaces }) => `${uid} ${replaces}`)),
      ranges: new Map(
        replacing
          .filter(({ isRange }) => isRange)
          .sort((one, other) => other.replaces.localeCompare(one.replaces))
          .map(({ uid, replaces, isCancelled }) => [uid, { from: replaces, isCancelled }]),
      ),
    },
  }
}
