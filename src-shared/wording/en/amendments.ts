import type { frAmendments } from '../fr/amendments'
import type { Sentences } from '../sentences'

/** Amendments of agreements, what they change and when, in English. */
export const enAmendments: Sentences<typeof frAmendments> = {
  draw: 'Draw up an amendment',
  list: 'Agreement and amendments',
  convention: 'Agreement',
  byConvention: 'agreement',
  numbered: 'Amendment no. {{number}}',
  since: 'since {{day}}',
  from: 'from {{day}}',
  inForce: 'in force',
  unsigned: 'unsigned',
  ownTerms: 'original terms',
  startsAs:
    'It takes over the terms in force the day before it takes effect; you change them next.',
  what: 'Purpose and effect',
  remove: 'Remove the amendment',
  back: 'Back to the terms in force',
  shownSince: 'You are reading the terms of “{{name}}”, valid from {{from}}.',
  shownSpan: 'You are reading the terms of “{{name}}”, valid from {{from}} to {{to}}.',
  changes: {
    others: '{{number}} others',
    none: 'changes no term yet',
    bodiesJoin_one: '{{names}} joins the agreement',
    bodiesJoin_other: '{{names}} join the agreement',
    bodiesLeave_one: '{{names}} leaves the agreement',
    bodiesLeave_other: '{{names}} leave the agreement',
    weeks_one: 'the plan of {{names}} goes from {{from}} to {{to}} a week',
    weeks_other: 'the plans of {{names}} change',
    agentsJoin: '{{names}} lent',
    agentsLeave: '{{names}} no longer lent',
    shares_one: 'the share of {{names}} goes from {{from}} to {{to}}',
    shares_other: 'the shares of {{names}} change',
    key: 'key: “{{to}}” instead of “{{from}}”',
    keyDetail: 'the detail of the key changes',
    tariff: 'hourly tariff: {{to}} instead of {{from}}',
    annualWeeks: 'planned week: “{{to}}” instead of “{{from}}”',
    commonTime: 'common time: “{{to}}” instead of “{{from}}”',
    tieBreak: 'the order of spare cents changes',
  },
}
