import type { BrowserWindow } from 'electron'
import type { DeskEvent } from '#shared/contract/views'
import type { Day } from '#shared/kernel/day'
import type { Printer, Surroundings } from '../use-cases/ports'
import type { ChangeAnnouncer } from './change-announcer'
import type { Jobs } from './jobs'
import type { Log } from './log'
import type { placesFrom } from './places'
import type { PreferencesFile } from './preferences-file'
import type { VaultWindow } from './vault-window'

/** What the store is opened with. */
export interface StoreSetting {
  /** Where everything is kept. */
  readonly folder: string
  readonly places: ReturnType<typeof placesFrom>
  readonly log: Log
  readonly preferences: PreferencesFile
  readonly printer: Printer
  readonly jobs: Jobs
  readonly vault: VaultWindow
  readonly changes: ChangeAnnouncer
  /** The clock and the person at the keyboard, given the day of the example that is open. */
  readonly surroundings: (exampleDay: () => Day | null) => Surroundings
  /** Whether the sample is opened where nothing is. */
  readonly opensSample: boolean
  readonly window: () => BrowserWindow | null
  readonly notifyWindow: (event: DeskEvent) => void
  readonly onPreferences: () => void
}
