import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

const SAMPLE = fileURLToPath(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
)

/** A name as long as they are in the country: the longest of a French municipality has 45 letters, of a syndicat some 120. */
const lengthened = (name: string): string =>
  `${name} – syndicat intercommunal à vocation multiple des vallées de la Tille et de l’Ignon`

/** The sample's territory, where bodies, agents and the agreement have long names. */
export function longNames(): WorkspaceFile {
  const read = readWorkspace(JSON.parse(readFileSync(SAMPLE, 'utf8')))
  if (!read.ok) throw new Error('The sample can’t be read.')
  const file = read.value
  return {
    ...file,
    collectivities: file.collectivities.map((body) => ({ ...body, name: lengthened(body.name) })),
    agents: file.agents.map((agent) => ({
      ...agent,
      firstName: `${agent.firstName}-Emmanuelle`,
      lastName: `${agent.lastName} de La Rochefoucauld-Montbazon`,
    })),
    agreements: file.agreements.map((agreement) => ({
      ...agreement,
      title: lengthened(agreement.title),
    })),
  }
}
