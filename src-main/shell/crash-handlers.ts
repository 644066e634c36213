import { app, dialog } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { Log } from './log'

interface CrashSetting {
  readonly log: Log
  readonly language: () => Language
  /** No screen: the sentence goes to the terminal. */
  readonly headless: boolean
}

/**
 * Catches errors that nothing else caught: logs each with a reference, and shows that work goes on and where the log
 * is. Must be installed before anything that can fail.
 */
export function installCrashHandlers({ log, language, headless }: CrashSetting): void {
  let isReporting = false
  const report = async (where: string, error: unknown): Promise<void> => {
    const reference = log.bug(where, error)
    const { translator } = await import('#shared/wording/translator')
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
  /** Where the words can't be loaded, the log has the error. */
  const noted = (where: string) => (error: unknown) =>
    void report(where, error).catch(() => undefined)
  process.on('uncaughtException', noted('uncaught exception'))
  process.on('unhandledRejection', noted('unhandled rejection'))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    // A process that did a piece of work is ended as soon as it has answered; without an answer, its failure is noted.
    const isOver = reason === 'clean-exit' || (type === 'Utility' && reason === 'killed')
    if (!isOver) log.note(`${type} process gone: ${reason} (${exitCode})`)
  })
}
