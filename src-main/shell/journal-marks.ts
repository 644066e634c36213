import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { app, safeStorage } from 'electron'
import { sha256Of } from '../files/sha256-of'
import type { MarkPlace, Seal } from '../keeper/journal-mark'

// oxlint-disable typescript/no-deprecated -- Electron 33, of development and tests, has no other way to the key store

/**
 * The system's key store where it keeps others from writing: on some Linux desktops, a fixed password takes its place; on Windows, what
 * it closes opens for every program of the same person, but no longer once the data folder is gone, which has the key.
 */
function systemSeal(): Seal | null {
  if (process.platform === 'win32') return null
  if (!safeStorage.isEncryptionAvailable()) return null
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
    return null
  return {
    close: (text) => safeStorage.encryptString(text).toString('base64'),
    open: (text) => safeStorage.decryptString(Buffer.from(text, 'base64')),
  }
}

/** Where something can be noted of a data folder outside of it, in the user's profile; `null`: a folder of temporary files. */
function outside(folder: string): string | null {
  if (resolve(folder).startsWith(resolve(tmpdir()) + sep)) return null
  return join(app.getPath('appData'), 'quotite-anchors', sha256Of(resolve(folder)).slice(0, 16))
}

/** The file that says where the backups of a data folder are, once that folder is gone; `null`: none. */
export const rememberedBackups = (folder: string): string | null => {
  const name = outside(folder)
  return name === null ? null : `${name}-backups.json`
}

/**
 * Where it is noted how far the journal of a data folder is: in the folder, and in the user's profile, so that a folder that was put
 * back whole is noticed too. A folder of temporary files has no note elsewhere.
 */
export function journalMarks(folder: string): readonly MarkPlace[] {
  const beside = { path: join(folder, 'journal-mark.json') }
  const name = outside(folder)
  if (name === null) return [beside]
  const path = `${name}.json`
  const seal = systemSeal()
  return [beside, seal === null ? { path } : { path, seal }]
}
