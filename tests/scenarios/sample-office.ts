import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleFile } from '../../src-main/workspace-file/sample-file'
import { Office, well } from './office'

const FOLDER = fileURLToPath(new URL('../../resources/samples', import.meta.url))

/** Sample territories that a test of this process has read. */
const known = new Map<SampleTerritory, WorkspaceFile>()

function sampleWorkspace(sample: SampleTerritory): WorkspaceFile {
  const read =
    known.get(sample) ??
    well(readWorkspace(JSON.parse(readFileSync(sampleFile(FOLDER, sample), 'utf8'))))
  known.set(sample, read)
  return read
}

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
