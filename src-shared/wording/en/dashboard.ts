import type { Sentences } from '../sentences'
import type { frDashboard } from '../fr/dashboard'

/** The director's screen: findings, charts and their tables. */
export const enDashboard: Sentences<typeof frDashboard> = {
  choice: {
    unit: 'Length of the period',
    year: 'Year',
    quarter: 'Quarter',
    month: 'Month',
  },
  empty: 'No agreement: there is nothing to show yet.',
  figures: {
    cost: 'cost of the service',
    billed: 'billed to beneficiaries',
    hours: 'hours done',
    hoursAgainst: 'hours done, {{difference}} against plan',
    rate: 'per billed hour',
    rateAgainst: 'per hour, notified tariff {{tariff, euros}}',
    agents_one: 'agent shared by {{bodies, number}} bodies',
    agents_other: 'agents shared by {{bodies, number}} bodies',
    unknown: 'to be completed',
  },
  blocked: 'Amounts are missing while the period is incomplete.',
  showTable: 'Show the table',
  showChart: 'Show the chart',
  saveTable: 'Save the table (CSV)',
  savePicture: 'Save the picture (PNG)',
  cost: {
    finding_one:
      'One body out of {{bodies, number}} bears {{part, percent(places: 1)}} of the cost',
    finding_other:
      '{{count}} bodies out of {{bodies, number}} bear {{part, percent(places: 1)}} of the cost',
    none: 'Nobody pays yet over this period',
    subtitle: 'Amount by collectivity',
    others_one: '1 other',
    others_other: '{{count}} others',
    municipality: 'municipality',
    other: 'other body',
    table: 'Cost by collectivity',
    file: 'cost-by-collectivity',
  },
  months: {
    above_one: '{{month, monthName, capital}} is {{difference, duration}} above plan',
    above_other:
      '{{count}} months are above plan, {{month, monthName}} most of all ({{difference, duration}})',
    quiet:
      '{{month, monthName, capital}} has {{percent, percent(places: 0)}} fewer hours than a mean month',
    steady: 'Hours stay regular from month to month',
    none: 'No hours over this period',
    axis: '{{hours, number}} h',
    file: 'hours-by-month',
  },
  plan: {
    over_one: 'One body is more than 10% above its contracted hours',
    over_other: '{{count}} bodies are more than 10% above their contracted hours',
    within: 'No body is more than 10% above its contracted hours',
    none: 'No hours planned or done over this period',
    subtitle: 'Hours done, against the contracted hours of the agreement',
    table: 'Planned and done by collectivity',
    column: {
      excess: 'Difference in %',
    },
    file: 'planned-and-done',
  },
}
