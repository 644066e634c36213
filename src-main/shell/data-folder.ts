import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { StartMode } from './command-line'

const PREFIX = 'quotite-demo-'
const AN_HOUR = 3_600_000

const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Another program, or Chromium while it quits, still writes there: the next demonstration tries again.
  }
}

const ageOf = (folder: string): number => {
  try {
    return Date.now() - statSync(folder).mtimeMs
  } catch {
    return 0
  }
}

/**
 * A temporary folder, deleted when the demonstration ends. Chromium writes some files again while it quits: folders of
 * earlier runs are deleted here.
 */
function demoFolder(): string {
  const remains = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))
  for (const name of remains) {
    if (ageOf(join(tmpdir(), name)) > AN_HOUR) remove(join(tmpdir(), name))
  }
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  process.on('exit', () => remove(folder))
  return folder
}

/**
 * Chooses where everything is kept, before anything is read: always a folder of its own for a demonstration, which opens a
 * workspace in place of what is there, and for the command line, which keeps nothing; else the folder asked for, or the
 * user's folder of application data.
 */
export function chooseDataFolder({ kind }: StartMode): string {
  if (kind !== 'window') app.setPath('userData', demoFolder())
  else if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), 'quotite'))
  }
  return app.getPath('userData')
}
