import type { Sentences } from '../sentences'
import type { frAgents } from '../fr/agents'

/** The screen of agents, in English. */
export const enAgents: Sentences<typeof frAgents> = {
  searchLabel: 'Name, number, grade',
  showArchived: 'Show archived',
  list: 'List of agents',
  allEmployers: 'All employers',
  found_one: '{{count, number}} found',
  found_other: '{{count, number}} found',
  empty: 'No agent is recorded yet: without them, no hours to share.',
  emptyExample: 'For example a town-hall secretary, 28 h a week.',
  noEmployer: 'First add the body that employs.',
  nothingFound: 'No agent matches this search.',
  kicker: { create: 'New agent' },
  another: 'Create, then another one',
  column: {
    registrationNumber: 'Number',
    category: 'Cat.',
  },
  noWorkToday: 'no working time today',
  section: {
    post: 'Post',
  },
  field: {
    registrationNumber: 'Registration number',
    firstName: 'First name',
    lastName: 'Last name',
    status: 'Status',
    category: 'Category',
    grade: 'Grade',
    employer: 'Employer',
    workPeriods: 'Working time',
    week: 'Hours a week',
  },
  help: {
    grade: 'For example: administrator.',
    to: 'Empty: no end known.',
    week: '35h, 17h30 or 17.5',
    share: 'Of a full-time week of 35 h.',
  },
  noPeriod: 'No period: no hours can be entered.',
  addPeriod: 'Add a period',
  addPeriodHelp: 'The period before closes the day before.',
  removePeriod: 'Remove the period from {{from}}',
  period: 'Period {{number}}',
  lent: 'lent at {{percent, share(places: 2)}}',
  noAgreement: 'No agreement lends this agent.',
  toWeek: 'Open their week',
  toCosts: 'Open their costs',
}
