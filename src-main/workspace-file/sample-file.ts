import { join } from 'node:path'
import {
  SAMPLE_TERRITORIES,
  type SampleTerritory,
} from '#shared/domain/workspace/sample-territories'

/** The file of a sample territory, the first of them unless one is named. */
export const sampleFile = (
  folder: string,
  sample: SampleTerritory = SAMPLE_TERRITORIES[0],
): string => join(folder, `${sample}.quotite.json`)
