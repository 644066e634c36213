import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { Office, well } from './office'
import { sampleWorkspace } from '../hands/sample-workspace'

/** The office that works on a sample territory as it comes with the program. */
export const sampleOffice = (sample: SampleTerritory): Office => new Office(sampleWorkspace(sample))

const issued = new Map<SampleTerritory, Promise<WorkspaceFile>>()

async function issueYear(sample: SampleTerritory): Promise<WorkspaceFile> {
  const office = sampleOffice(sample)
  const { agreements } = await office.file()
  for (const { id } of agreements) well(await office.issue(undefined, null, id))
  return office.file()
}

/** A sample territory whose office has issued every statement of its year, each drawn up once in this process. */
export function issuedSample(sample: SampleTerritory): Promise<WorkspaceFile> {
  const file = issued.get(sample) ?? issueYear(sample)
  issued.set(sample, file)
  return file
}
