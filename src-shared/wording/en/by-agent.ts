/** The annex of an individual loan: what each agent costs the beneficiary. */
export const enByAgent = {
  heading: 'Annex: breakdown by lent agent',
  intro:
    'The loan is individual: each agent is named, with what their work costs the beneficiary. Their pay is one line, without what makes it up.',
  who: '{{name}}, {{post}}',
  lent: 'Part of their time that is lent',
  hours: 'Hours for the beneficiary',
  part: 'Part of their hours ({{of, hours}} for all)',
  priced: 'Hours, at the prices of the agreement',
  travel: 'Kilometres charged',
  total: 'Sum for this agent',
  sums: 'From the annex to the statement',
  pooled: 'One price for all hours, difference',
  besides: 'Charges and fixed amounts, of no agent',
  share: 'Amount of the statement before deductions',
  agent_one: 'Agent',
  agent_other: 'Agents',
}
