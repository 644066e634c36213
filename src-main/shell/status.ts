import { app } from 'electron'
import type { Preferences } from '#shared/contract/preferences'
import type { Status } from '#shared/contract/views'
import type { Keeper, Surroundings } from '../use-cases/ports'
import type { Log } from './log'

/** The line of Electron that the product is made for; any other serves development and tests only. */
const SUPPORTED = 45

interface StatusSources {
  readonly keeper: Pick<Keeper, 'state'>
  readonly surroundings: Pick<Surroundings, 'today'>
  readonly preferences: Preferences
  readonly log: Pick<Log, 'file'>
}

/** What the status line and the settings show. */
export function readStatus({ keeper, surroundings, preferences, log }: StatusSources): Status {
  const electron = process.versions.electron
  return {
    version: app.getVersion(),
    today: surroundings.today(),
    preferences,
    ...keeper.state(),
    logFile: log.file,
    runtime: {
      electron,
      chromium: process.versions.chrome,
      supported: electron.startsWith(`${SUPPORTED}.`),
    },
  }
}
