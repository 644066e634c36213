import { writeFileSync } from 'node:fs'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'
import { publishedParameters } from '../src-main/use-cases/published-parameters'
import { sampleAgreement } from './sample/agreement'
import { sampleBodies } from './sample/bodies'
import { Chance } from './sample/chance'
import { sampleCosts } from './sample/costs'
import { sampleTimesheets } from './sample/hours'
import { sampleSecretaries } from './sample/people'
import { sampleUsualWeeks } from './sample/usual-weeks'

// Writes the sample territory. Same program, same bytes.
const YEAR = 2026
const { lender, bodies } = sampleBodies()
const secretaries = sampleSecretaries()
const file = workspaceFileSchema.parse({
  ...emptyWorkspace(''),
  workspace: { name: 'Pays de Saint-Seine (exemple)', example: true },
  collectivities: [lender, ...bodies.map(({ collectivity }) => collectivity)],
  agents: secretaries.map(({ agent }) => agent),
  agreements: [sampleAgreement(bodies, secretaries)],
  timesheets: sampleTimesheets(secretaries, bodies, YEAR, new Chance(2026)),
  costs: sampleCosts(secretaries, YEAR),
  weekTemplates: sampleUsualWeeks(secretaries, bodies),
  parameters: publishedParameters(),
})
const lists = Object.entries(file).map(([key, value]) =>
  Array.isArray(value) && value.length > 0
    ? `${JSON.stringify(key)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
)
const target = new URL('../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)
writeFileSync(target, `{\n${lists.join(',\n')}\n}\n`)
console.log(
  `${String(file.timesheets.reduce((sum, { lines }) => sum + lines.length, 0))} lines of hours`,
)
