import { app, dialog } from 'electron'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { translator } from '#shared/wording/translator'
import { folderRefusal } from './folder-refusal'

interface Leaving {
  /** Where everything is kept. */
  readonly folder: string
  readonly language: Language
  /** No screen: the sentence goes to the terminal. */
  readonly headless: boolean
}

/**
 * Leaves a program that was not given its place, and says why: another one has it already, or nothing can be written
 * where it would stand. Chromium doesn't tell the one from the other.
 */
export function leaveAtOnce({ folder, language, headless }: Leaving): void {
  const refusal = folderRefusal(folder)
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
