import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

/** Settings by which LibreOffice works every formula out when it opens a workbook, in place of taking the values saved in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

let made: string | null = null

/** The folder of LibreOffice's settings: its first start in a new one takes three times as long. */
function profile(): string {
  if (made !== null) return made
  made = mkdtempSync(join(tmpdir(), 'quotite-suite-'))
  mkdirSync(join(made, 'user'))
  writeFileSync(join(made, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE)
  return made
}

/**
 * Has LibreOffice open files and write each in another format.
 *
 * @param options.filter how it reads the files, where that is not plain from their names
 */
export async function convert(
  files: readonly string[],
  options: {
    readonly to: string
    readonly into: string
    readonly filter?: string
  },
): Promise<void> {
  await promisify(execFile)(
    suite ?? 'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile()).href}`,
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
