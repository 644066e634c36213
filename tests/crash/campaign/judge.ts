import type { Damage, Thing } from './damages'
import type { Heard } from './heard'
import type { Truth } from './world'

/** What of the words at a start is false: nothing, or what a person would be misled by. */
export type Verdict =
  | 'true'
  /** Something is lost, nobody says so, and nothing is left that could tell. */
  | 'not knowable'
  /** What was never kept is on screen: it is said that not all is as it was kept, not of which table. */
  | 'in part'
  | 'FALSE: lost and not said'
  | 'FALSE: said lost, is not'
  | 'FALSE: said whole, is not'
  | 'FALSE: more said lost than is'
  | 'FALSE: damage not said'
  | 'FALSE: damage said that is not'
  | 'FALSE: not opened, could be'
  | 'FALSE: shown what was never kept'

/** Words in which a start says that something is missing, with how many changes at least; `null`: it does not. */
function lossSaid({ readOnly, recovery, unopened }: Heard): number | null {
  if (readOnly?.code === 'journalCut' || readOnly?.code === 'journalUnreadable')
    return readOnly.missing
  if (readOnly?.code === 'journalGone') return readOnly.known
  if (readOnly?.code === 'journalNewer' || readOnly?.code === 'journalAltered') return 0
  if (unopened !== null) return 0
  if (recovery === null) return null
  // A copy of what the journal lacks is named in place of a count.
  if (recovery.aside !== null) return 0
  return recovery.journal === 'short' ? recovery.missing : recovery.journal === 'other' ? 0 : null
}

/** The tables whose rows are said not to be as they were kept. */
function alteredSaid({ readOnly }: Heard): readonly string[] {
  if (readOnly?.code === 'journalAltered') return readOnly.tables
  return readOnly?.code === 'journalNewer' ? readOnly.altered : []
}

const wholeSaid = ({ readOnly, recovery }: Heard): boolean =>
  readOnly?.code === 'journalBroken' ||
  (recovery?.kind === 'rebuilt' && recovery.journal === 'proven' && recovery.aside === null)

/** How many changes are not on screen: all lines, where nothing is. */
function lostOf({ names, sequence }: Truth, screen: ReadonlyMap<string, string>): number {
  if (screen.size === 0) return sequence
  return [...names].filter(([id, name]) => screen.get(id) !== name).length
}

/** Whether what was damaged and does not show on screen is named. */
function isDamageSaid(damages: readonly Damage[], heard: Heard): boolean {
  const has = (thing: Thing): boolean => damages.some((damage) => damage.thing === thing)
  const isRead = heard.readOnly === null && heard.unopened === null
  if (has('segment') && isRead && heard.faults.length === 0) return false
  const isBaseNamed = heard.recovery?.base !== null && heard.recovery !== null
  if (has('base snapshot') && isRead && !isBaseNamed) return false
  if (has('paper') && heard.paper === 'whole') return false
  return !(has('backup') && heard.backup === null)
}

/** Whether something is said to be damaged that is not. */
function isWholeBlamed(damages: readonly Damage[], heard: Heard): boolean {
  const has = (thing: Thing): boolean => damages.some((damage) => damage.thing === thing)
  if (heard.faults.length > 0 && !has('segment') && !has('base snapshot')) return true
  if (heard.recovery?.base !== undefined && heard.recovery.base !== null && !has('base snapshot'))
    return true
  if (heard.paper !== 'whole' && !has('paper')) return true
  if (heard.lease !== null) return true
  return heard.backup !== null && heard.backup !== 'not asked' && !has('backup')
}

/** Whether anything is left that knows how far the journal was. */
const hasWitness = (damages: readonly Damage[]): boolean =>
  !damages.some(({ thing, kind }) => thing === 'anchor' && !kind.startsWith('only')) ||
  !damages.some(({ thing, kind }) => thing === 'database' && !kind.startsWith('a record')) ||
  !damages.some(({ thing }) => thing === 'backup')

/** Compares what was said and shown after damages with what had been kept. */
export function judge(truth: Truth, damages: readonly Damage[], heard: Heard): Verdict {
  const isShown = heard.unopened === null
  const lost = lostOf(truth, heard.screen)
  const said = lossSaid(heard)
  const altered = alteredSaid(heard)
  const isAltered = [...heard.screen].some(([id, name]) => truth.names.get(id) !== name)
  if (isAltered && altered.join() !== 'collectivities')
    return said === null ? 'FALSE: shown what was never kept' : 'in part'
  if (!isAltered && lost === 0 && altered.length > 0) return 'FALSE: damage said that is not'
  if (!isShown && !damages.some(({ kind }) => kind === 'does not open'))
    return 'FALSE: not opened, could be'
  if (wholeSaid(heard) && lost > 0) return 'FALSE: said whole, is not'
  if (lost > 0 && said === null && isShown)
    return hasWitness(damages) ? 'FALSE: lost and not said' : 'not knowable'
  if (lost === 0 && said !== null && said > 0) return 'FALSE: said lost, is not'
  if (said !== null && said > lost) return 'FALSE: more said lost than is'
  if (isWholeBlamed(damages, heard)) return 'FALSE: damage said that is not'
  return isDamageSaid(damages, heard) ? 'true' : 'FALSE: damage not said'
}

/** What was said, in few words, for a table. */
export function wordsOf(heard: Heard): string {
  const { unopened, readOnly, recovery, faults, paper, backup } = heard
  const words = [
    unopened === null ? null : `database: ${unopened.code}`,
    readOnly === null
      ? null
      : 'missing' in readOnly
        ? `${readOnly.code} (${String(readOnly.missing)})`
        : 'known' in readOnly
          ? `${readOnly.code} (${String(readOnly.known)})`
          : readOnly.code,
    alteredSaid(heard).length === 0 ? null : `not as kept: ${alteredSaid(heard).join(', ')}`,
    recovery === null || recovery.kind === 'found' ? null : recovery.kind,
    recovery === null || recovery.aside === null ? null : 'copy set aside',
    recovery?.journal === 'short' ? `${String(recovery.missing)} missing` : null,
    recovery?.journal === 'other' ? 'not the journal written here' : null,
    recovery?.journal === 'proven' && recovery.kind === 'rebuilt' ? 'nothing is lost' : null,
    recovery === null || recovery.backup === null ? null : 'a backup has more',
    recovery === null || recovery.base === null ? null : 'base taken anew',
    faults.length === 0 ? null : 'past damaged',
    paper === 'whole' ? null : `paper ${paper}`,
    backup === null || backup === 'not asked' ? null : backup,
  ].filter((word) => word !== null)
  return words.length === 0 ? 'nothing' : words.join(', ')
}
