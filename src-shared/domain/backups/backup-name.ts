import { instantField } from '#shared/kernel/fields'

/** What the name of a backup says. */
export interface BackupName {
  readonly name: string
  /** Eight letters of the machine that made it: several may share a place. */
  readonly machine: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** Last line of the journal that it has. */
  readonly sequence: number
  /** The first 12 letters of the hash of that line; `null` in names of before. */
  readonly hash: string | null
}

/** So many letters of a hash are in a name. */
const HASH = 12

const NAME =
  /^quotite-([0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{1,15})(?:-([0-9a-f]{12}))?\.quotite\.age$/

/** The file name of a backup, from the whole hash of its last line. */
export function backupName({ machine, at, sequence, hash }: Omit<BackupName, 'name'>): string {
  const instant = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const letters = hash === null ? [] : [hash.slice(0, HASH)]
  return `${['quotite', machine, instant, String(sequence), ...letters].join('-')}.quotite.age`
}

/** Reads a file name; `null` where it is no backup's, as where its instant is not in the calendar: others may share the place. */
export function readBackupName(name: string): BackupName | null {
  const found = NAME.exec(name)
  if (found === null) return null
  const [, machine = '', year, month, day, hour, minute, second, sequence, hash] = found
  const at = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}.000Z`
  if (!instantField.safeParse(at).success) return null
  return { name, machine, at, sequence: Number(sequence), hash: hash ?? null }
}
