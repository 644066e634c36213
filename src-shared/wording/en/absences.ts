import type { Sentences } from '../sentences'
import type { frAbsences } from '../fr/absences'

/** Absences of agents, in English. */
export const enAbsences: Sentences<typeof frAbsences> = {
  count_one: '{{count, number}} absence',
  count_other: '{{count, number}} absences',
  list: 'List of absences',
  search: 'Search absences',
  create: 'Add an absence',
  none: 'No absence noted.',
  all: 'All absences',
  empty: 'No absence is noted: every agent is expected on every working day.',
  example: 'For example leave from 3 to 21 August, or training on the morning of the 9th.',
  noAgent: 'An absence needs an agent.',
  createAgent: 'Add an agent',
  past: 'Show past ones',
  onlyPast: 'All absences noted are past.',
  onlyOthers: 'No absence of this agent.',
  showAll: 'Show all',
  why: 'Only the type of absence is recorded, never the reason: an agent’s health is not a matter for refunds (data minimisation, GDPR article 5).',
  whose: 'Who is away?',
  kicker: { edit: 'Absence', create: 'New absence' },
  column: { part: 'When' },
  field: {
    part: 'Part of each day',
    kind: 'Type of absence',
  },
  help: { to: 'Empty: one day only.' },
  kind: {
    leave: 'Leave',
    sickness: 'Sickness',
    training: 'Training',
    meeting: 'Meeting',
    authorised: 'Authorised absence (ASA)',
  },
  part: { day: 'Whole day', morning: 'Morning', afternoon: 'Afternoon' },
  sections: { who: 'Who and when', what: 'Which type' },
}
