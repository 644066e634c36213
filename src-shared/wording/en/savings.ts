/** The savings test at three years, in English. */
export const enSavings = {
  title: 'Three-year savings test',
  intro:
    'What the pooled service cost, against what the bodies would have spent each on its own. Each assumption is a range that you type, with its source.',
  noYear: 'No year of the test has begun yet: there is nothing to compare.',
  noFinding: 'The test has no finding yet.',
  unreadable: 'A value written below does not fit; “Save” says which.',
  saves_one:
    'In {{first}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: a saving of {{least, euros}} to {{most, euros}}.',
  saves_other:
    'From {{first}} to {{last}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: a saving of {{least, euros}} to {{most, euros}}.',
  costs_one:
    'In {{first}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: an additional cost of {{least, euros}} to {{most, euros}}.',
  costs_other:
    'From {{first}} to {{last}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: an additional cost of {{least, euros}} to {{most, euros}}.',
  either_one:
    'In {{first}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: between an additional cost of {{cost, euros}} and a saving of {{saving, euros}}.',
  either_other:
    'From {{first}} to {{last}} the service cost {{pooled, euros}}, instead of {{low, euros}} to {{high, euros}} each on its own: between an additional cost of {{cost, euros}} and a saving of {{saving, euros}}.',
  missing: {
    noHours: 'The hours that each would have bought are missing.',
    noRate: 'What an hour costs a body that buys it alone is missing.',
    noFixed: 'The fixed costs of each year are missing (zero where there are none).',
    noGrowth: 'The rise of prices from year to year is missing (zero where there is none).',
    noCost: 'Amounts are missing in the cost of the service.',
  },
  missingOf: '{{what}} Concerns: {{about}}.',
  yearsSoFar_one: 'The test covers only one year instead of {{all, number}}: it is provisional.',
  yearsSoFar_other:
    'The test covers {{count, number}} years instead of {{all, number}}: it is provisional.',
  monthsOnly_one: '{{year}} counts for {{count, number}} month.',
  monthsOnly_other: '{{year}} counts for {{count, number}} months.',
  head: {
    pooled: 'Together',
    low: 'Each alone, from',
    high: 'to',
    least: 'Saving, from',
    most: 'up to',
    lowValue: 'Low value',
    highValue: 'High value',
  },
  byBody: 'Body by body',
  every: 'Each body',
  what: {
    hours: 'hours a year',
    rate: 'cost of an hour',
    fixed: 'fixed costs a year',
    growth: 'Rise of prices a year',
  },
  noSource: 'source not given',
  asServed: 'hours done',
  asServedSource: 'records of the service',
  rule: 'Each alone: hours × cost of an hour + fixed costs, by the months in which it is served, with the rise of prices added each year from the first. A negative saving is an additional cost.',
  firstYear: 'First year',
  hoursLike: 'The hours done, without another assumption',
  low: '{{what}}, low value',
  highLabel: '{{what}}, high value',
  sourceOf: '{{what}}, source',
  ownBody: 'Assumptions of one body alone',
  addBody: 'Choose a body',
  remove: 'Remove the test',
  empty: 'A savings test starts from an agreement. Create an agreement, then come back.',
}
