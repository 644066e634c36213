import { failure, success } from '#shared/kernel/result'
import type { Day } from '#shared/kernel/day'
import type { PastedText } from '../imports/read-import'
import type { AnswerSources } from './answer-sources'

/** The name of the work of reading a table, which ends with the program. */
const JOB = 'table'

/** Reads the table that was pasted, or that of the file which the user chooses; `null` where none is chosen. A calendar is refused. */
export async function readChosenTable(
  pasted: PastedText | null,
  choose: () => Promise<string | null>,
  { jobs, readImport }: Pick<AnswerSources, 'jobs' | 'readImport'>,
  today: Day,
) {
  const from = pasted ?? (await choose())
  if (from === null) return null
  const read = await jobs.run(JOB, (stop) => readImport(from, today, stop))
  if (!read.ok) return read
  const { content, ...file } = read.value
  return 'events' in content
    ? failure({ code: 'payFileIsCalendar' } as const)
    : success({ ...file, content })
}
