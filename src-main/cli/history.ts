import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { workspaceFileOf, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { foldText } from '#shared/kernel/fold-text'
import { textsOfChange, describedChange } from '#shared/wording/described-change'
import { diskCode, diskFailure } from '../files/disk-failure'
import { writeFile } from '../files/write-file'
import { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import { foldAt } from '../keeper/fold-at'
import { foldJournal } from '../keeper/fold-journal'
import { workspaceText } from '../workspace-file/workspace-text'
import { FAULTY, printFailures, WELL, type Output } from './command'
import { names } from './names'
import type { RequestFor } from './commands'

/** Writes the workspace as of the last change up to an instant. */
async function writePast(
  output: Output,
  journal: Journal,
  at: string,
  out: string,
): Promise<number> {
  const past = await foldAt(journal, { at })
  if (past === null) {
    output.warn(output.say('cli.history.before'))
    return FAULTY
  }
  const written = await writeFile(out, new TextEncoder().encode(workspaceText(past.file)))
  if (!written.ok) return printFailures(output, written.failures)
  output.print(output.say('cli.history.written', { sequence: past.sequence, path: out }))
  return WELL
}

async function printAll(
  output: Output,
  journal: Journal,
  file: WorkspaceFile | null,
  search: string | null,
): Promise<number> {
  const { agent, collectivity } = names(file ?? { agents: [], collectivities: [], agreements: [] })
  const { say, language } = output
  const wanted = search === null ? null : foldText(search)
  let count = 0
  for await (const { label, ...line } of journal.readAfter(0)) {
    if (label === null) continue
    const described = describedChange(
      { ...line, label },
      { agent, collectivity, say, language, seesPay: true },
    )
    if (wanted !== null && !foldText(textsOfChange(described).join('\n')).includes(wanted)) continue
    count += 1
    const { day, time, author, what, values } = described
    output.print(say('cli.history.line', { day, time, author, what }))
    for (const { where, before, after } of values)
      output.print(say('cli.history.value', { where, before, after }))
  }
  if (count === 0) output.print(say('cli.history.none'))
  return WELL
}

/**
 * Prints the changes of a data folder, oldest first, with what each replaced by what; or writes the workspace as it was at an
 * instant. Reads the journal only: nothing of the present is touched.
 */
export async function history(
  output: Output,
  { file: folder, search, at, out }: RequestFor<'history'>,
): Promise<number> {
  const place = join(folder, 'journal')
  try {
    await stat(place)
    const journal = await Journal.open(place)
    while (await journal.readOlder());
    if (at !== null && out !== null) return await writePast(output, journal, at, out)
    const isEmpty = journal.lines.length === 0 && journal.brokenAt === null
    const file = isEmpty ? null : workspaceFileOf((await foldJournal(journal)).whole)
    return await printAll(output, journal, file, search)
  } catch (error) {
    if (error instanceof JournalDamaged)
      return printFailures(output, [
        { code: 'backupSourceBroken', path: error.path, line: error.line },
      ])
    if (diskCode(error) === 'ENOENT')
      return printFailures(output, [{ code: 'folderMissing', path: place }])
    return printFailures(output, [diskFailure(error, place)])
  }
}
