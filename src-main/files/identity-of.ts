import { stat } from 'node:fs/promises'

/** Which file or folder lies at a path, as the disk names it; `null` where none does, or the disk does not say. */
export async function identityOf(path: string): Promise<bigint | null> {
  try {
    const { ino } = await stat(path, { bigint: true })
    return ino
  } catch {
    return null
  }
}
