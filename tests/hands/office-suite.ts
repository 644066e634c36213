import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const suite = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

/** Whether LibreOffice is on this machine; where it is not, what was written is not opened with it. */
export const HAS_SUITE = suite !== undefined

if (!HAS_SUITE) console.warn('LibreOffice (soffice) is not here: documents are not opened with it.')

/** Long enough for many documents on a busy machine. */
const PATIENCE = 400_000

/**
 * Has LibreOffice open files and write each in another format.
 *
 * @param options.profile a folder for its settings, made where it is missing
 * @param options.filter how it reads the files, where that is not plain from their names
 */
export async function convert(
  files: readonly string[],
  options: {
    readonly to: string
    readonly into: string
    readonly profile: string
    readonly filter?: string
  },
): Promise<void> {
  await promisify(execFile)(
    suite ?? 'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(options.profile).href}`,
      '--headless',
      ...(options.filter === undefined ? [] : [`--infilter=${options.filter}`]),
      '--convert-to',
      options.to,
      '--outdir',
      options.into,
      ...files,
    ],
    { timeout: PATIENCE },
  )
}
