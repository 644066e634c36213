import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { twoYears } from './two-years'

/**
 * The sample's territory over two years: Francheville used nothing in the first half of 2025, and Marie Dupont entered nothing
 * in the second week of March 2026.
 */
export function changedYears(): WorkspaceFile {
  const file = JSON.parse(twoYears()) as WorkspaceFile
  return {
    ...file,
    timesheets: file.timesheets.map((sheet) => ({
      ...sheet,
      lines: sheet.lines.filter(
        ({ day, collectivityId }) =>
          !(collectivityId === 'commune-21284' && day >= '2025-01-01' && day < '2025-07-01') &&
          !(sheet.agentId === 'agent-m0104' && day >= '2026-03-09' && day <= '2026-03-15'),
      ),
    })),
  }
}
