import { agentName, type Agent } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import { foldText } from '#shared/kernel/fold-text'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { writeFile } from '../files/write-file'
import { printFailures, WELL, type Command } from './command'
import { names } from './names'
import { printUsage } from './print-usage'
import { usageFault, type RequestFor } from './request'

/** The only agent with a registration number, an identifier or a name, in either order. */
function agentOf(agents: readonly Agent[], asked: string): Agent | undefined {
  const exact = agents.find(
    ({ id, registrationNumber }) => id === asked || registrationNumber === asked,
  )
  const named = agents.filter((agent) =>
    [agentName(agent), `${agent.lastName} ${agent.firstName}`]
      .map(foldText)
      .includes(foldText(asked)),
  )
  return exact ?? (named.length === 1 ? named[0] : undefined)
}

/** Writes an agent's hours of a year as a calendar. */
export const calendar: Command<RequestFor<'calendar'>> = async (output, request, file) => {
  const { say, print } = output
  const { year, out } = request
  const agent = agentOf(file.agents, request.agent)
  if (agent === undefined) {
    const known = file.agents.map(({ registrationNumber }) => registrationNumber).join(', ')
    return printUsage(output, [
      usageFault('agentUnknown', { value: request.agent, known: known || '—' }),
    ])
  }
  const hasHours = file.timesheets.some(
    ({ agentId, month, lines }) =>
      agentId === agent.id &&
      month.startsWith(String(year)) &&
      lines.some(({ minutes }) => minutes > 0),
  )
  if (!hasHours) {
    output.warn(say('calendar.none', { agent: agentName(agent), year }))
    return WELL
  }
  const text = hoursCalendar(
    {
      agent,
      year,
      sheets: file.timesheets,
      nameOf: names(file).collectivity,
      today: request.today ?? day(new Date().toISOString().slice(0, 10)),
    },
    say,
  )
  if (out === '-') {
    print(text.trimEnd())
    return WELL
  }
  const written = await writeFile(out, new TextEncoder().encode(text))
  if (!written.ok) return printFailures(output, written.failures)
  print(say('cli.calendar.written', { agent: agentName(agent), year, path: out }))
  return WELL
}
