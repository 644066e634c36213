/** The council sheet, in English. */
export const enCouncilSheet = {
  title: 'Council sheet',
  table: 'Hours and amounts by body',
  cost: {
    unknown: '{{title}}, {{period}}: the cost is not known yet, amounts are missing.',
    grants: '{{title}}, {{period}}: grants exceed the cost of the service by {{over, euros}}.',
    cost: '{{title}}, {{period}}: the service cost {{cost, euros}}.',
    soFar:
      '{{title}}, {{period}}: {{cost, euros}} of cost are counted to date, with what is already entered of months to come.',
    hour: '{{title}}, {{period}}: the service cost {{cost, euros}}, and an hour billed comes to {{rate, euros}}.',
  },
  paid: {
    alone: '{{body}} pays all that is charged: {{amount, euros}}.',
    spread:
      'The cost is spread: no body bears more than {{part, percent(places: 1)}} of it ({{body}}, {{amount, euros}}).',
    few_one:
      'One body of {{bodies, number}} bears {{part, percent(places: 1)}} of it: {{body}}, for {{amount, euros}}.',
    few_other:
      '{{count, number}} bodies of {{bodies, number}} bear {{part, percent(places: 1)}} of it; the first, {{body}}, pays {{amount, euros}}.',
  },
  unpaid: {
    incomplete: 'No body has an amount to pay yet: the allocation is incomplete.',
    grantsOverCost: 'There is nothing to share between the bodies.',
    nothing: 'No body has anything to pay: all amounts are nil.',
  },
  hours: {
    none: 'No hour is counted over the period.',
    done: '{{done, duration}} were done, without a plan to compare with.',
    underWay_zero:
      '{{done, duration}} are done to date, of {{planned, duration}} planned in all; no body is already more than 10% over its plan.',
    underWay_one:
      '{{done, duration}} are done to date, of {{planned, duration}} planned in all; one body is already more than 10% over its plan.',
    underWay_other:
      '{{done, duration}} are done to date, of {{planned, duration}} planned in all; {{count, number}} bodies are already more than 10% over their plan.',
    asPlanned_zero:
      '{{done, duration}} were done, as planned; no body is more than 10% over its plan.',
    asPlanned_one:
      '{{done, duration}} were done, as planned overall; one body is more than 10% over its plan.',
    asPlanned_other:
      '{{done, duration}} were done, as planned overall; {{count, number}} bodies are more than 10% over their plan.',
    above_zero:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} more than planned, with no body more than 10% over.',
    above_one:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} more than planned; one body is more than 10% over.',
    above_other:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} more than planned; {{count, number}} bodies are more than 10% over.',
    below_zero:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} less than planned; no body is more than 10% over.',
    below_one:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} less than planned; one body is more than 10% over.',
    below_other:
      '{{done, duration}} were done, {{percent, percent(places: 1)}} less than planned; {{count, number}} bodies are more than 10% over.',
  },
}
