import { hostname } from 'node:os'
import { app, dialog } from 'electron'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { translator } from '#shared/wording/translator'
import { foreignLease } from '../keeper/lease'
import { folderRefusal } from './folder-refusal'
import { leaseFile } from './take-folder'

interface Leaving {
  /** Where everything is kept. */
  readonly folder: string
  readonly language: Language
  /** No screen: the sentence goes to the terminal. */
  readonly headless: boolean
}

/**
 * Quits a program that was refused its data folder, and says why: another one uses it already, here or on another machine, or
 * nothing can be written there. Chromium doesn't distinguish the two.
 */
export async function leaveAtOnce({ folder, language, headless }: Leaving): Promise<void> {
  const refusal = folderRefusal(folder) ?? (await foreignLease(leaseFile(folder), hostname()))
  if (refusal === null) {
    process.stderr.write(`${translator(language)('menu.secondStart')}\n`)
    app.exit(0)
    return
  }
  const sentence = failureSentence(refusal, language)
  process.stderr.write(`${sentence}\n`)
  if (headless) {
    app.exit(1)
    return
  }
  void app.whenReady().then(() => {
    dialog.showErrorBox('Quotité', sentence)
    app.exit(1)
  })
}
