import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { read } from '#shared/kernel/read'
import type { ChangeLabel } from '#shared/contract/views'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { agentMonthId } from '#shared/domain/timesheets/timesheet'
import type { Change } from '#shared/domain/workspace/change'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'

const SAMPLE = new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)

/** The sample territory, with the figures of a year. */
export function sample(): WorkspaceFile {
  const file = read(workspaceFileSchema, JSON.parse(readFileSync(fileURLToPath(SAMPLE), 'utf8')))
  if (!file.ok) throw new Error(JSON.stringify(file.failures))
  return file.value
}

/** A label as use cases write them. */
export const label = (
  subject: string,
  verb: ChangeLabel['verb'] = 'saveCollectivity',
): ChangeLabel => ({ verb, subject, when: null })

/** A municipality with nothing but a name. */
export const municipality = (id: string, name = `Commune ${id}`): Collectivity => ({
  id,
  code: id.slice(0, 20),
  name,
  kind: 'municipality',
  siren: null,
  siret: null,
  inseeCode: null,
  address: { street: '', postalCode: '', city: '' },
  populations: [],
  memberOf: [],
  archived: false,
})

/** A record written, replaced or removed. */
export const collectivityChange = (
  before: Collectivity | null,
  after: Collectivity | null,
): Change => ({ table: 'collectivities', id: (after ?? before)?.id ?? '', before, after })

/** An agent's month with one line: minutes for a body on its first day. */
export const monthOfHours = (
  agentId: string,
  at: string,
  collectivityId: string | null = null,
  duration = 60,
): Timesheet => ({
  agentId,
  month: month(at),
  lines: [{ day: day(`${at}-01`), collectivityId, minutes: minutes(duration), task: '' }],
})

/** What an agent cost in a month, as base pay. */
export const monthOfCost = (agentId: string, at: string, amount = 250_000): AgentCost => ({
  agentId,
  month: month(at),
  components: [{ kind: 'basePay', amount: cents(amount) }],
})

/** Minutes of an agent for a body on a day, before and after; zero is no line. */
export function hoursChange(
  agentId: string,
  on: string,
  collectivityId: string | null,
  before: number,
  after: number,
  existed = true,
): Change {
  const value = (duration: number) =>
    duration === 0 ? null : { minutes: minutes(duration), task: '' }
  return {
    table: 'timesheets',
    id: agentMonthId(agentId, month(on.slice(0, 7))),
    agentId,
    month: month(on.slice(0, 7)),
    existed,
    exists: true,
    lines: [{ day: day(on), collectivityId, before: value(before), after: value(after) }],
  }
}
