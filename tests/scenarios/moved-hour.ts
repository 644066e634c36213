import { minutes } from '#shared/kernel/minutes'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { months, Office, well } from './office'
import { Territory } from './territory'

/**
 * The statements of A and B over two months, and then an hour of B that moves from January to February: the sum of B stays,
 * as do all figures of A.
 */
export async function movedHour(): Promise<WorkspaceFile> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 10, B: 5 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10, B: 5 })
      .cost('Marie', '2026-02', 300),
  )
  well(await office.issue(months('01', '02')))
  const file = await office.file()
  return {
    ...file,
    timesheets: file.timesheets.map((timesheet) => ({
      ...timesheet,
      lines: timesheet.lines.map((line) =>
        line.collectivityId === 'B'
          ? { ...line, minutes: minutes(line.minutes + (timesheet.month === '2026-01' ? -60 : 60)) }
          : line,
      ),
    })),
  }
}
