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
  body: 'Body shown',
  allBodies: 'All bodies',
  group: {
    label: 'Agents shown',
    name_one: 'Category {{categories, list}}',
    name_other: 'Categories {{categories, list}}',
    only_one:
      'Only agents of category {{categories, list}} count here. Plan, months, years and charges are not divided by agent: they stay in the view of all agents.',
    only_other:
      'Only agents of categories {{categories, list}} count here, joined so as not to show what one person costs. Plan, months, years and charges are not divided by agent: they stay in the view of all agents.',
    billedPay: 'of their cost billed to the beneficiaries',
  },
  views: {
    open: 'Views',
    none: 'No view is kept. A view holds the agreement, the period and the body shown.',
    name: 'Name of the view, or an address received',
    help: 'A name keeps the present view on this machine; an address opens its own.',
    keep: 'Keep this view',
    go: 'Open the address',
    copy: 'Copy the address',
    copied: 'Address copied',
  },
  figures: {
    cost: 'cost of the service',
    costNet: 'cost of the service, grants deducted',
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
  blocked_one: 'Amounts are missing: {{count, number}} point to settle.',
  blocked_other: 'Amounts are missing: {{count, number}} points to settle.',
  sections: {
    who: 'Who uses the service, and who pays for it',
    plan: 'What was planned',
    months: 'Month by month',
    years: 'From year to year, and what the cost is made of',
    owed: 'What is called and received',
  },
}
