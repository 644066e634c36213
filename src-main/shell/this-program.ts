import { app } from 'electron'
import type { Program } from './status'

/** The versions of what runs. */
export const thisProgram = (): Program => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
})
