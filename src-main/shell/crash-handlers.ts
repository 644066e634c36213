import { app, dialog } from 'electron'
import type { Language } from '#shared/contract/preferences'
import { translator } from '#shared/wording/translator'
import type { Log } from './log'

interface CrashSetting {
  readonly log: Log
  readonly language: () => Language
  /** No screen: the sentence goes to the terminal. */
  readonly headless: boolean
}

/**
 * Catches errors that nothing else caught: logs each with a reference, and shows that the data is safe and where the log
 * is. Must be installed before anything that can fail.
 */
export function installCrashHandlers({ log, language, headless }: CrashSetting): void {
  let isReporting = false
  const report = (where: string, error: unknown): void => {
    const reference = log.bug(where, error)
    const t = translator(language())
    const title = t('menu.crash.title')
    const detail = t('menu.crash.detail', { reference, path: log.file })
    if (headless || !app.isReady()) {
      process.stderr.write(`${title} ${detail}\n`)
      return
    }
    if (isReporting) return
    isReporting = true
    void dialog
      .showMessageBox({ type: 'warning', title: 'Quotité', message: title, detail })
      .finally(() => {
        isReporting = false
      })
  }
  process.on('uncaughtException', (error) => report('uncaught exception', error))
  process.on('unhandledRejection', (error) => report('unhandled rejection', error))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    // A process that did a piece of work is ended as soon as it has answered; without an answer, its failure is noted.
    const isOver = reason === 'clean-exit' || (type === 'Utility' && reason === 'killed')
    if (!isOver) log.note(`${type} process gone: ${reason} (${exitCode})`)
  })
}
