import { agentSchema, type Agent } from '#shared/domain/agents/agent'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** The fields of an agent. Vehicles are chosen beside the trips. */
export const agentFields = defineFields(agentSchema, {
  firstName: kind.text('agents.field.firstName'),
  lastName: kind.text('agents.field.lastName'),
  registrationNumber: kind.text('agents.field.registrationNumber'),
  employerId: kind.reference('agents.field.employer', { of: 'bodies' }),
  status: kind.choice<Agent['status']>(
    'agents.field.status',
    'permanent',
    (status) => `common.status.${status}`,
  ),
  category: kind.choice<Agent['category']>('agents.field.category', 'C'),
  grade: kind.text('agents.field.grade', { help: 'agents.help.grade' }),
  earlierGrades: kind.list('agents.field.earlierGrades', {
    until: kind.day('words.until', { help: 'agents.help.until' }),
    category: kind.choice<Agent['category']>('agents.field.category', 'C'),
    grade: kind.text('agents.field.grade'),
    status: kind.choiceOrNone<Agent['status']>(
      'agents.field.status',
      (status) => `common.status.${status}`,
      { none: 'agents.help.asAfter' },
    ),
    employerId: kind.reference('agents.field.employer', {
      of: 'bodies',
      none: 'agents.help.asAfter',
    }),
  }),
  workPeriods: kind.list('agents.field.workPeriods', {
    period: kind.period(
      'words.period',
      kind.day('words.from'),
      kind.day('words.to', { help: 'agents.help.to' }),
    ),
    weeklyMinutes: kind.duration('agents.field.week', { help: 'agents.help.week' }),
    workShare: kind.workShare('words.quota', { help: 'agents.help.share' }),
  }),
})
