import type { PastView } from '#shared/contract/past-views'
import { dayOfInstant } from '#shared/wording/day-of-instant'
import type { FileDialogs } from './file-dialogs'

/** Dialogues while the past is looked at: the names that they propose have its day, so that no copy is taken for one of the present. */
export function dialogsOfPast(dialogs: FileDialogs, { at }: PastView): FileDialogs {
  const day = dayOfInstant(at)
  return {
    ...dialogs,
    workspaceToExport: (name) => dialogs.workspaceToExport(`${name} ${day}`),
    fileToSave: (name) => dialogs.fileToSave(name.replace(/(\.[\w-]+)?$/, ` ${day}$1`)),
  }
}
