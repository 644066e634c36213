import { agentName, type Agent } from '#shared/domain/agents/agent'
import { localDay } from '../use-cases/local-day'
import { foldText } from '#shared/kernel/fold-text'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { writeFile } from '../files/write-file'
import { printFailures, WELL, type Command } from './command'
import { names } from './names'
import { printUsage } from './print-usage'
import type { RequestFor } from './commands'
import { usageFault } from './request'

/** The agent with a registration number or an identifier, or those with a name, in either order. */
function agentsOf(agents: readonly Agent[], asked: string): readonly Agent[] {
  const exact = agents.find(
    ({ id, registrationNumber }) => id === asked || registrationNumber === asked,
  )
  const named = agents.filter((agent) =>
    [agentName(agent), `${agent.lastName} ${agent.firstName}`]
      .map(foldText)
      .includes(foldText(asked)),
  )
  return exact === undefined ? named : [exact]
}

/** Writes an agent's hours of a year as a calendar. */
export const calendar: Command<RequestFor<'calendar'>> = async (output, request, file) => {
  const { say, print } = output
  const { year, out } = request
  const found = agentsOf(file.agents, request.agent)
  const [agent, other] = found
  if (agent === undefined || other !== undefined) {
    const [code, among] =
      agent === undefined
        ? (['agentUnknown', file.agents] as const)
        : (['agentShared', found] as const)
    const known = among.map(({ registrationNumber }) => registrationNumber).join(', ')
    return printUsage(output, [usageFault(code, { value: request.agent, known: known || '—' })])
  }
  const known = names(file)
  const called = known.agent(agent.id)
  const hasHours = file.timesheets.some(
    ({ agentId, month, lines }) =>
      agentId === agent.id &&
      month.startsWith(String(year)) &&
      lines.some(({ minutes }) => minutes > 0),
  )
  if (!hasHours) {
    output.warn(say('calendar.none', { agent: called, year }))
    return WELL
  }
  const text = hoursCalendar(
    {
      agent,
      called,
      year,
      sheets: file.timesheets,
      nameOf: known.collectivity,
      today: request.today ?? localDay(),
    },
    say,
  )
  if (out === '-') {
    print(text.trimEnd())
    return WELL
  }
  const written = await writeFile(out, new TextEncoder().encode(text))
  if (!written.ok) return printFailures(output, written.failures)
  print(say('cli.calendar.written', { agent: called, year, path: out }))
  return WELL
}
