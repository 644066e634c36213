import { takeBackImport } from './before-import'
import { printFailures, WELL, type Command } from './command'
import type { RequestFor } from './commands'

/** Takes the last import of a workspace file back: the file is as it was before, to the byte, or nothing changes. */
export const importUndo: Command<RequestFor<'import-undo'>> = async (output, { file }) => {
  const back = await takeBackImport(file)
  if (!back.ok) return printFailures(output, back.failures)
  output.print(output.say('cli.import.takenBack', { path: file }))
  return WELL
}
