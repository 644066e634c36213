/** What the name of a backup says. */
export interface BackupName {
  readonly name: string
  /** Eight letters of the machine that made it: several may share a place. */
  readonly machine: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** Last line of the journal that it has. */
  readonly sequence: number
}

const NAME =
  /^quotite-([0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{1,15})\.quotite\.age$/

/** The file name of a backup. */
export const backupName = ({ machine, at, sequence }: Omit<BackupName, 'name'>): string =>
  `quotite-${machine}-${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${String(sequence)}.quotite.age`

/** Reads a file name; `null` where it is no backup's. */
export function readBackupName(name: string): BackupName | null {
  const found = NAME.exec(name)
  if (found === null) return null
  const [, machine = '', year, month, day, hour, minute, second, sequence] = found
  const at = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}.000Z`
  return { name, machine, at, sequence: Number(sequence) }
}
