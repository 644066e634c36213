/** The charts of the dashboard: findings, sentences and tables. */
export const enCharts = {
  showTable: 'Show the table',
  hideTable: 'Hide the table',
  save: 'Save the chart',
  savePicture: 'Picture (PNG)',
  saveDrawing: 'Drawing (SVG)',
  search: 'Search the table',
  notFound: 'No line matches.',
  firstLines: '{{caption}}: the first {{count, number}} lines',
  cost: {
    alone: '{{body}} bears the whole cost',
    few_one: 'One body out of {{bodies, number}} bears {{part, percent(places: 1)}} of the cost',
    few_other:
      '{{count, number}} bodies out of {{bodies, number}} bear {{part, percent(places: 1)}} of the cost',
    spread: 'The cost is spread: no body bears more than {{part, percent(places: 1)}}',
    unpaid: {
      incomplete: 'What each body pays is not known yet',
      grantsOverCost: 'Grants exceed the cost: there is nothing to share',
      nothing: 'Nobody has anything to pay over this period',
    },
    sentence_one: '{{body}} pays {{amount, euros}}.',
    sentence_other:
      '{{body}} pays most: {{amount, euros}}, which is {{part, percent(places: 2)}} of the {{total, euros}} that {{count, number}} bodies pay.',
    givenBack_one:
      '{{count, number}} body receives instead of paying: {{amount, euros}}, taken off this total already.',
    givenBack_other:
      '{{count, number}} bodies receive instead of paying: {{amount, euros}}, taken off this total already.',
    unpaidSentence: {
      incomplete: 'Amounts appear once what the allocation lacks is settled.',
      grantsOverCost:
        'No part of a negative cost can be computed. Check the amounts and dates of the grants, Costs screen.',
      nothing: 'The amounts are known, and all are nil.',
    },
    subtitle: 'Amount by body',
    municipality: 'municipality',
    other: 'other body',
    table: 'Cost by body',
    file: 'cost-by-body',
  },
  months: {
    above_one: '{{month, monthName, capital}} is {{difference, duration}} above plan',
    above_other:
      '{{count, number}} months are more than 10% above plan, {{month, monthName}} most of all ({{difference, duration}})',
    below_one: 'In {{month, month}}, corrections exceed the hours done ({{done, duration}})',
    below_other:
      'In {{count, number}} months corrections exceed the hours done, most of all in {{month, month}} ({{done, duration}})',
    quiet:
      '{{month, monthName, capital}} has {{percent, percent(places: 0)}} fewer hours than an average month',
    steady: 'Hours stay regular from month to month',
    none: 'No hours over this period',
    sentence:
      'The busiest month is {{month, month}}, with {{done, duration}}; an average month has {{mean, duration}}.',
    empty_one: 'Nothing is entered for {{months, months}}.',
    empty_other:
      'Nothing is entered for {{months, months}}: these months do not count in the average.',
    noneSentence: 'Months appear as soon as hours are entered.',
    axis: '{{hours, number}} h',
    file: 'hours-by-month',
  },
  plan: {
    over_one: 'One body is more than 10% above its contracted hours',
    over_other: '{{count, number}} bodies are more than 10% above their contracted hours',
    within: 'No body is more than 10% above its contracted hours',
    unplanned: 'No contracted hours to compare with',
    nothingDone: 'Nothing of what was planned is done yet',
    none: 'No hours planned or done over this period',
    sentence:
      'Together, {{done, duration}} done for {{contracted, duration}} planned: {{difference}}.',
    sentenceUnplanned: '{{done, duration}} done; the agreement plans no hours.',
    overLegend: 'done, more than 10% above plan',
    rest: '{{done, duration}} done, {{contracted, duration}} planned',
    subtitle: 'Hours done, against the contracted hours of the agreement',
    table: 'Planned and done by body',
    excess: 'Difference in %',
    file: 'planned-and-done',
  },
  heat: {
    less: '{{body}}, {{month, month}}: {{percent, percent(places: 0)}} fewer hours than in its average month',
    under: '{{body}}, {{month, month}}: corrections exceed the hours done',
    more: '{{body}}, {{month, month}}: {{percent, percent(places: 0)}} more hours than in its average month',
    steady: 'Each body keeps much the same pace from month to month',
    none: 'No hours to compare over this period',
    subtitle: 'Hours, against the average month of each',
    sentence_one: '{{body}} uses {{done, duration}} of the service.',
    sentence_other: '{{body}} uses the service most, with {{done, duration}}.',
    below_one: 'One cell is below zero: corrections take off more hours there than were done.',
    below_other:
      '{{count, number}} cells are below zero: corrections take off more hours there than were done.',
    cellAlone: '{{body}}, {{month, month}}: {{done, duration}}',
    cell: '{{body}}, {{month, month}}: {{done, duration}}, which is {{percent, percent(places: 0)}} of its average month',
    legend: { none: 'nothing entered, or not served', below: 'below zero' },
    table: 'Hours by body and month',
    file: 'hours-by-body-and-month',
  },
  fairness: {
    above_one: 'One body out of {{bodies, number}} pays more than its part of the population',
    above_other:
      '{{count, number}} bodies out of {{bodies, number}} pay more than their part of the population',
    even: 'Each pays roughly in line with its population',
    subtitle: 'Part of the cost and part of the population',
    cost: 'cost',
    population: 'population',
    times: '× {{times, decimal(places: 2)}}',
    row: '{{body}}: {{cost, percent(places: 2)}} of the cost, {{population, percent(places: 2)}} of the population',
    sentence:
      '{{body}} bears {{costPart, percent(places: 2)}} of the cost for {{populationPart, percent(places: 2)}} of the inhabitants; {{other}}, {{otherCost, percent(places: 2)}} for {{otherPopulation, percent(places: 2)}}.',
    leftOut_one: '{{count, number}} body without a population is left out.',
    leftOut_other: '{{count, number}} bodies without a population are left out.',
    unpaying_one: '{{count, number}} body pays nothing over the period.',
    unpaying_other: '{{count, number}} bodies pay nothing over the period.',
    partly_one:
      '{{count, number}} body is served during a part of the period only; its inhabitants count in full.',
    partly_other:
      '{{count, number}} bodies are served during a part of the period only; their inhabitants count in full.',
    costPart: 'Part of the cost',
    populationPart: 'Part of the population',
    ratio: 'Ratio',
    table: 'Cost and population by body',
    file: 'cost-and-population',
  },
  projection: {
    over: 'At this pace, the year would end more than 10% above plan ({{change, change(places: 1)}})',
    within: 'At this pace, the year would end at {{change, change(places: 1)}} against plan',
    ended: 'The year ends at {{change, change(places: 1)}} against plan',
    unplanned: 'At this pace, the year would count {{end, duration}}',
    subtitle: 'Hours added up since the beginning of the period',
    ahead: 'at this pace',
    aheadHead: 'To come, at this pace',
    sentence_one:
      'One month known, {{done, duration}} done; at the same pace, {{end, duration}} at the end for {{planned, duration}} planned.',
    sentence_other:
      '{{count, number}} months known, {{done, duration}} done; at the same pace, {{end, duration}} at the end for {{planned, duration}} planned.',
    endedUnplanned: 'The year counts {{end, duration}}',
    sentenceUnplanned_one:
      'One month known, {{done, duration}} done; at the same pace, {{end, duration}} at the end. The agreement plans no hours.',
    sentenceUnplanned_other:
      '{{count, number}} months known, {{done, duration}} done; at the same pace, {{end, duration}} at the end. The agreement plans no hours.',
    endedSentence: '{{done, duration}} done for {{planned, duration}} planned.',
    column: '{{done, duration}} done, {{ahead, duration}} to come, {{planned, duration}} planned',
    table: 'Hours added up, planned and done',
    file: 'projection',
  },
  trend: {
    change:
      'The cost of a whole year changes by {{change, change(places: 1)}} from {{from}} to {{to}}',
    same: 'The cost of a whole year is the same in {{from}} and {{to}}',
    single: 'One year alone is known: no trend yet',
    subtitle: 'Cost of each year',
    sentenceCost: 'In {{year}}, {{cost, euros}}.',
    sentence: 'In {{year}}, {{cost, euros}} for {{done, duration}}.',
    none: 'No year is complete yet',
    parts_one: '{{years, list}} is not a whole year: the hatched part extends it to twelve months.',
    parts_other:
      '{{years, list}} are not whole years: the hatched part extends them to twelve months.',
    holes_one: '{{years, list}} is to be completed.',
    holes_other: '{{years, list}} are to be completed.',
    upToYear: 'extended to twelve months',
    year: 'Year',
    months: 'Months',
    cost: 'Cost',
    wholeYear: 'Over a whole year',
    table: 'Cost and hours by year',
    file: 'trend',
  },
  called: {
    left: '{{amount, euros}} is still to be received of {{claimed, euros}} called by statements',
    leftAndBack: '{{amount, euros}} is still to be received, and {{back, euros}} to be given back',
    allPaid: 'All that statements call is received',
    instalmentsEnough: '{{amount, euros}} of instalments called, statements call nothing more',
    instalmentsOnly: '{{amount, euros}} of instalments called, no statement issued',
    subtitle: 'Received, and what is left on the right',
    byBody: 'Amount by benefiting body',
    paid: 'received',
    claimed: 'called by statements',
    paidWhole: 'paid',
    sentence:
      '{{claimed, euros}} called by statements, {{paid, euros}} received, {{left, euros}} left.',
    instalments:
      '{{amount, euros}} of instalments were called by titles; their payment is not followed here.',
    crossing_one:
      'One statement also covers days outside this period: it counts whole where its own ends.',
    crossing_other:
      '{{count, number}} statements also cover days outside this period: each counts whole where its own ends.',
    claimedHead: 'Called by statements',
    paidHead: 'Received',
    leftHead: 'Left to be received',
    back: 'To be given back: {{amount, euros}}, reductions not refunded yet and excesses.',
    backHead: 'To be given back',
    table: 'Called, received and left',
    file: 'called-and-received',
  },
  flows: {
    alone_one: 'One agent serves one body',
    alone_other: '{{count, number}} agents serve a single body',
    finding_one: 'One agent serves {{bodies, number}} bodies',
    finding_other:
      '{{count, number}} agents serve {{bodies, number}} bodies: {{mean, decimal(places: 1)}} each on average',
    subtitle: 'Hours of agents for bodies',
    sentence:
      'The strongest link: {{done, duration}} of {{agent}} for {{body}}. The cost by agent is not shown: it would reveal pay.',
    below:
      'Corrections take off more hours than were done ({{below, duration}}): they are not drawn.',
    node: '{{name}}: {{done, duration}}',
    band: '{{agent}} for {{body}}: {{done, duration}}',
    otherAgents_one: '{{count, number}} other agent',
    otherAgents_other: '{{count, number}} other agents',
    table: 'Hours by agent and body',
    file: 'agents-and-bodies',
  },
  kinds: {
    finding: '{{kind}}: {{part, percent(places: 1)}} of the cost',
    findingSpent: '{{kind}}: {{part, percent(places: 1)}} of what was spent',
    subtitle: 'What the cost is made of',
    sentence: '{{kind}}: {{amount, euros}} of {{total, euros}}.',
    below:
      'Deducted, and not drawn: {{kinds, list}} ({{amount, euros}}). The cost is then {{net, euros}}.',
    small: 'Under 3% each: {{kinds, list}} ({{amount, euros}}).',
    pay: 'Pay of the agents',
    whole: {
      fewPeople: 'Pay is not shown in detail: with fewer than three agents, it could be read.',
      partly:
        'Pay is not shown in detail: the service bears only a part of it, which has no components.',
    },
    table: 'Cost by kind',
    file: 'cost-by-kind',
  },
  useRate: {
    finding: 'Agents spend {{rate, percent(places: 1)}} of their available hours on beneficiaries',
    unknown: 'The available hours of the agents are not known',
    subtitle: 'Hours done for beneficiaries, against available hours',
    sentence: '{{direct, duration}} done for {{available, duration}} available.',
    least: 'The lowest rate is that of {{agent}}: {{rate, percent(places: 1)}}.',
    rest: '{{direct, duration}} done, {{available, duration}} available',
    direct: 'Hours given',
    available: 'Hours available',
    directLegend: 'hours given',
    availableLegend: 'hours available',
    table: 'Use rate by agent',
    file: 'use-rate',
  },
}
