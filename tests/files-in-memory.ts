import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const PREFIX = 'quotite-tests-'

/** What all tests together hold at once stays below this, in bytes. */
const ROOM = 2 ** 31

const hasRoom = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ROOM
  } catch {
    return false
  }
}

const isRunning = (process: string): boolean => {
  try {
    return readdirSync(join('/proc', process)).length > 0
  } catch {
    return false
  }
}

/** Removes a folder, unless something of it is still in use, such as a small disk that a test mounted there. */
function removeUnused(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It stays, and takes room: no reason for a later run not to begin.
  }
}

/**
 * Puts the temporary files of tests into memory where the machine has room for them there: thousands of small folders are
 * made, synced and removed. What runs that were ended have left is removed.
 */
export default function filesInMemory(): (() => void) | undefined {
  if (process.platform !== 'linux' || !hasRoom()) return undefined
  for (const name of readdirSync(MEMORY))
    if (name.startsWith(PREFIX) && !isRunning(name.split('-')[2] ?? ''))
      removeUnused(join(MEMORY, name))
  // Programs of tests, once translated by Playwright, stay where it looks for them.
  process.env['PLAYWRIGHT_TRANSFORM_CACHE_DIR'] ??= join(
    tmpdir(),
    `playwright-transform-cache-${String(process.geteuid?.())}`,
  )
  const folder = mkdtempSync(join(MEMORY, `${PREFIX}${String(process.pid)}-`))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
