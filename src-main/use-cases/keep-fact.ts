import type { TakableFact } from '#shared/contract/takable-facts'
import type { Kept, SigningPorts } from './ports'
import { recordFact } from './record-fact'
import { removals } from './removals'
import { renameWorkspace } from './rename-workspace'
import { saveAbsence } from './save-absence'
import { saveMeeting } from './save-meeting'
import { removeParameter } from './save-parameter'
import { saveWeekTemplates } from './save-week-templates'

/** Keeps a value that is taken again by the use case that always keeps it. */
export function keepFact(ports: SigningPorts, fact: TakableFact): Kept {
  if (fact.method === 'removeParameter') return removeParameter(ports, fact.input)
  if (fact.method === 'saveAbsence') return saveAbsence(ports, fact.input)
  if (fact.method === 'removeAbsence') return removals.removeAbsence(ports, fact.input)
  if (fact.method === 'saveWeekTemplates') return saveWeekTemplates(ports, fact.input)
  if (fact.method === 'removeWeekTemplate') return removals.removeWeekTemplate(ports, fact.input)
  if (fact.method === 'saveMeeting') return saveMeeting(ports, fact.input)
  if (fact.method === 'removeMeeting') return removals.removeMeeting(ports, fact.input)
  if (fact.method === 'renameWorkspace') return renameWorkspace(ports, fact.input)
  return recordFact(ports, fact)
}
