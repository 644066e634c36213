import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { app, safeStorage } from 'electron'
import { sha256Of } from '../files/sha256-of'
import type { MarkPlace, Seal } from '../keeper/journal-mark'

// oxlint-disable typescript/no-deprecated -- Electron 33, of development and tests, has no other way to the key store

/** The system's key store where there is a real one: on some Linux desktops, a fixed password takes its place. */
function systemSeal(): Seal | null {
  if (!safeStorage.isEncryptionAvailable()) return null
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
    return null
  return {
    close: (text) => safeStorage.encryptString(text).toString('base64'),
    open: (text) => safeStorage.decryptString(Buffer.from(text, 'base64')),
  }
}

/**
 * Where it is noted how far the journal of a data folder is: in the folder, and in the user's profile, so that a folder that was put
 * back whole is noticed too. A folder of temporary files has no note elsewhere.
 */
export function journalMarks(folder: string): readonly MarkPlace[] {
  const beside = { path: join(folder, 'journal-mark.json') }
  if (resolve(folder).startsWith(resolve(tmpdir()) + sep)) return [beside]
  const name = `${sha256Of(resolve(folder)).slice(0, 16)}.json`
  const path = join(app.getPath('appData'), 'quotite-anchors', name)
  const seal = systemSeal()
  return [beside, seal === null ? { path } : { path, seal }]
}
