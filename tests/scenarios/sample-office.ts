import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { sampleFile } from '../../src-main/workspace-file/sample-file'
import { Office, well } from './office'

const FOLDER = fileURLToPath(new URL('../../resources/samples', import.meta.url))

/** The office that works on a sample territory as it comes with the program. */
export const sampleOffice = (sample: SampleTerritory): Office =>
  new Office(well(readWorkspace(JSON.parse(readFileSync(sampleFile(FOLDER, sample), 'utf8')))))
