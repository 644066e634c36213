import type { Sentences } from '../sentences'
import type { frDashboard } from '../fr/dashboard'

/** The director's screen: the view that is shown, and its first figures. */
export const enDashboard: Sentences<typeof frDashboard> = {
  choice: {
    unit: 'Length of the period',
    year: 'Year',
    quarter: 'Quarter',
    month: 'Month',
  },
  empty: 'No agreement: there is nothing to show yet.',
  body: 'Collectivity shown',
  allBodies: 'All collectivities',
  figures: {
    cost: 'cost of the service',
    paidBy: 'borne by {{body}}',
    change: '{{change}} on {{year}}',
    rate: '{{rate, euros}} an hour',
    rateAgainst: '{{rate, euros}} an hour, tariff {{tariff, euros}}',
    hours: 'hours done',
    bodies_one: 'for {{count, number}} body',
    bodies_other: 'for {{count, number}} bodies',
    agents_one: 'by {{count, number}} agent',
    agents_other: 'by {{count, number}} agents',
    againstPlan: 'against the hours planned',
    unplanned: 'no hours planned',
    over_zero: 'no body more than 10% above',
    over_one: '{{count, number}} body more than 10% above',
    over_other: '{{count, number}} bodies more than 10% above',
    owed: 'left to be received',
    statements_zero: 'all statements are paid',
    statements_one: 'on {{count, number}} issued statement',
    statements_other: 'on {{count, number}} issued statements',
    noDeadline: 'no known deadline',
    in: 'in {{left}}',
    unknown: 'to be completed',
  },
  blocked: 'Amounts are missing while the period is incomplete.',
  sections: {
    who: 'Who uses the service, and who pays for it',
    plan: 'What was planned',
    months: 'Month by month',
    years: 'From year to year, and what the cost is made of',
    owed: 'What is called and received',
  },
}
