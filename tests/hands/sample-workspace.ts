import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleFile } from '../../src-main/workspace-file/sample-file'

const FOLDER = fileURLToPath(new URL('../../resources/samples', import.meta.url))

const known = new Map<SampleTerritory, WorkspaceFile>()

/** A sample territory as it comes with the program, read once; by default the one that the program opens with. */
export function sampleWorkspace(sample: SampleTerritory = 'pays-de-saint-seine'): WorkspaceFile {
  const found = known.get(sample)
  if (found !== undefined) return found
  const read = readWorkspace(JSON.parse(readFileSync(sampleFile(FOLDER, sample), 'utf8')))
  if (!read.ok) throw new Error(JSON.stringify(read.failures.slice(0, 3)))
  known.set(sample, read.value)
  return read.value
}
