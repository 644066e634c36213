import { readFileSync } from 'node:fs'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'
import { yearPeriod } from '#shared/kernel/period'
import { measureSupports } from './supports'
import type { Figure } from './measure'
import { median } from './measure'

const SAMPLE = new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)

function factsOf(file: WorkspaceFile, year: number): AllocationFacts {
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('The territory has no agreement')
  const { collectivities, agents, costs } = file
  return {
    agreement,
    period: yearPeriod(year),
    collectivities,
    agents,
    costs,
    hours: timeColumns(file.timesheets),
  }
}

/** The engine alone: the sample's year, and a year of the large territory with all its lines in memory. */
export async function measureEngine(
  large: WorkspaceFile,
  year: number,
): Promise<readonly Figure[]> {
  const sample = factsOf(workspaceFileSchema.parse(JSON.parse(readFileSync(SAMPLE, 'utf8'))), 2026)
  const whole = factsOf(large, year)
  const ofYear = {
    ...whole,
    costs: whole.costs.filter(({ month }) => month.startsWith(String(year))),
  }
  return [
    await median('settlement of the sample’s year', 30, () => allocate(sample), 20),
    await measureSupports(),
    await median('settlement of a year, 1,000,000 lines in memory', 9, () => allocate(ofYear), 100),
  ]
}
