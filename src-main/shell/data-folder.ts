import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { StartMode } from './command-line'

/**
 * Chooses where everything is kept, before anything is read: a folder of its own for a demonstration, removed when it
 * leaves; else the person's folder of application data, unless another was asked for.
 */
export function chooseDataFolder({ kind }: StartMode): string {
  if (kind === 'demo') {
    const folder = mkdtempSync(join(tmpdir(), 'quotite-demo-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    app.setPath('userData', folder)
  } else if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), 'quotite'))
  }
  return app.getPath('userData')
}
