import { join } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import type { backupMethods } from '#shared/contract/backup-methods'
import { readBackupName } from '#shared/domain/backups/backup-name'
import { takeContents } from '../backups/restoring'
import { openWorkspace } from '../use-cases/open-workspace'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'

/** Makes, shows and restores backups. */
export function backupAnswers({
  ports,
  backups,
  dialogs,
  papers,
  contents,
}: AnswerSources): Pick<Answers, Exclude<keyof typeof backupMethods, 'readBackups'>> {
  return {
    listBackups: async () => success(await backups.list()),
    makeBackup: () => backups.backUp('all'),
    chooseBackupPlace: async () => {
      const folder = await dialogs.backupPlace()
      if (folder === null) return success({ chosen: false })
      const chosen = await backups.setElsewhere(folder)
      return chosen.ok ? success({ chosen: true }) : chosen
    },
    forgetBackupPlace: () => backups.setElsewhere(null),
    newRecoveryKey: async () => success(await backups.newKey()),
    keepRecoveryKey: ({ recipient }) => backups.keepKey(recipient),
    forgetRecoveryKey: ({ recipient }) => backups.forgetKey(recipient),
    openBackup: async ({ place, name, identity }) => {
      const path =
        name === undefined
          ? await dialogs.backupToOpen()
          : readBackupName(name) === null
            ? null
            : backups.pathOf(place, name)
      if (path === null) return success({ asked: false })
      const held = await backups.hold(path, identity)
      if (!held.ok) return held
      const { keeper } = ports
      const comparison = await backups.compare(held.value, {
        sequence: keeper.state().readOnly === null ? keeper.registers().sequence : null,
        read: keeper.readAll,
      })
      if (!comparison.ok) return comparison
      const { token, manifest, lostPapers, inconsistencies } = held.value
      const { workspace, statements, files } = manifest
      return success({
        asked: true,
        token,
        path,
        madeAt: manifest.madeAt,
        author: manifest.author,
        workspace: workspace.name,
        savedAt: workspace.savedAt,
        sequence: workspace.sequence,
        statements: statements.length,
        identical: statements.filter(({ verdict }) => verdict === 'identical').length,
        papers: files.filter((one) => one.path.startsWith('papers/')).length,
        lostPapers,
        inconsistencies,
        comparison: comparison.value,
      })
    },
    restoreBackup: async ({ token }) => {
      const held = backups.held(token)
      if (held === null) return failure({ code: 'notAsked', method: 'restoreBackup' })
      // What is replaced stays as a snapshot in any case; a backup of it too, where one can be made.
      await backups.backUp('due')
      for (const [folder, store] of [
        ['papers', papers],
        ['exchanges', contents],
      ] as const) {
        const taken = await takeContents(join(held.folder, folder), store)
        if (!taken.ok) return taken
      }
      const file = await held.read()
      if (!file.ok) return file
      const opened = await openWorkspace(ports, file.value)
      if (opened.ok) await backups.letGo()
      return opened
    },
  }
}
