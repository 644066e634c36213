import { success } from '#shared/kernel/result'
import type { repairMethods } from '#shared/contract/repair-methods'
import { isPlaceThere } from '../backups/place-folder'
import { readStoredFile } from '../repair/read-beyond'
import { changesBeyond } from '../repair/repair-facts'
import { supportBundle } from '../repair/support-bundle'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'

/** The name under which a bundle is proposed. */
const BUNDLE = 'quotite-support.json'

/** What can be said of a broken journal besides where it breaks. Nothing here writes to its folder. */
export function repairAnswers({
  ports: { keeper, surroundings },
  backups,
  dialogs,
  files,
  program,
}: AnswerSources): Pick<Answers, keyof typeof repairMethods> {
  const folder = (): string | null => {
    const { readOnly } = keeper.state()
    return readOnly !== null && 'folder' in readOnly ? readOnly.folder : null
  }
  const stored = () => {
    const place = folder()
    return place === null ? Promise.resolve(null) : readStoredFile(place)
  }
  return {
    readRepair: async () => {
      const { sequence } = keeper.registers()
      const isAltered = keeper.state().readOnly?.code === 'journalAltered'
      const listed = await backups.list()
      const more = listed
        .map((backup) => ({ ...backup, more: backup.sequence - sequence }))
        // Of rows that were altered here, a backup of the same line has what was kept.
        .filter(({ more }) => more > 0 || (more === 0 && isAltered))
        .sort((a, b) => b.more - a.more)
      const elsewhere = backups.view().places.find(({ place }) => place === 'elsewhere')
      const absent =
        elsewhere === undefined || (await isPlaceThere(elsewhere.folder)) ? null : elsewhere.folder
      return success({ beyond: changesBeyond(await stored()), backups: more, absent })
    },
    // Asked where no database opens, the desk takes another place for it first; what answers has opened it there.
    rebuildVaultAside: () => Promise.resolve(success(null)),
    saveSupportBundle: async () => {
      const path = await dialogs.fileToSave(BUNDLE)
      if (path === null) return success({ asked: false })
      const { version, electron } = program
      const text = await supportBundle({
        folder: folder() ?? '',
        failure: keeper.state().readOnly,
        stored: await stored(),
        program: { version, electron, platform: process.platform },
        now: surroundings.now(),
        onScreen: keeper.registers().sequence,
      })
      return files.write(path, text)
    },
  }
}
