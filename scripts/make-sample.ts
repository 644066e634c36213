import { writeFileSync } from 'node:fs'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'
import { publishedParameters } from '../src-main/use-cases/published-parameters'
import { bothDirections } from './sample/practices/both-directions'
import { namedIndividuals } from './sample/practices/named-individuals'
import { wholeServices } from './sample/practices/whole-services'
import { townHallSecretaries } from './sample/secretaries/territory'

// Writes the sample territories. Same program, same bytes.
const YEAR = 2026

const TERRITORIES: Readonly<Record<SampleTerritory, (year: number) => WorkspaceFile>> = {
  'pays-de-saint-seine': townHallSecretaries,
  'both-directions': bothDirections,
  'whole-services': wholeServices,
  'named-individuals': namedIndividuals,
}

for (const [name, make] of Object.entries(TERRITORIES)) {
  const file = workspaceFileSchema.parse({ ...make(YEAR), parameters: publishedParameters() })
  const lists = Object.entries(file).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `${JSON.stringify(key)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  const target = new URL(`../resources/samples/${name}.quotite.json`, import.meta.url)
  writeFileSync(target, `{\n${lists.join(',\n')}\n}\n`)
  const lines = file.timesheets.reduce((sum, sheet) => sum + sheet.lines.length, 0)
  console.log(
    `${name}: ${String(file.agreements.length)} agreements, ${String(lines)} lines of hours`,
  )
}
