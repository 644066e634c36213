import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { workspaceFileSchema, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { adviceCell } from './practices/advice-cell'
import { aLaCarte } from './practices/a-la-carte'
import { commonProjects } from './practices/common-projects'
import { economicDeveloper } from './practices/economic-developer'
import { jointPurchasing } from './practices/joint-purchasing'
import { sharedEquipment } from './practices/shared-equipment'
import { sharedIt } from './practices/shared-it'
import { bothDirections } from './practices/both-directions'
import { namedIndividuals } from './practices/named-individuals'
import { wholeServices } from './practices/whole-services'
import { townHallSecretaries } from './secretaries/territory'

/** The year of the samples. */
export const SAMPLE_YEAR = 2026

const TERRITORIES: Readonly<Record<SampleTerritory, (year: number) => WorkspaceFile>> = {
  'pays-de-saint-seine': townHallSecretaries,
  'advice-cell': adviceCell,
  'both-directions': bothDirections,
  'shared-it': sharedIt,
  'economic-developer': economicDeveloper,
  'a-la-carte': aLaCarte,
  'named-individuals': namedIndividuals,
  'whole-services': wholeServices,
  'shared-equipment': sharedEquipment,
  'joint-purchasing': jointPurchasing,
  'common-projects': commonProjects,
}

/** The text of a sample territory, a record a line. Same program, same bytes. */
export function sampleText(name: SampleTerritory): string {
  const made = TERRITORIES[name](SAMPLE_YEAR)
  const file = workspaceFileSchema.parse({
    ...made,
    parameters: publishedParameters(),
    accountRules: publishedAccounts(),
  })
  const lists = Object.entries(file).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `${JSON.stringify(key)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `{\n${lists.join(',\n')}\n}\n`
}
