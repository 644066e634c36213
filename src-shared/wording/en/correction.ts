/** The correction of what was issued: now, or on the next statement. */
export const enCorrection = {
  title: 'Correct after issue',
  text: 'An issued statement does not change: it is replaced today, or the difference goes to the next statement. Nothing is kept before you confirm.',
  tooManyInFile:
    'Issued statements rest on {{count, number}} of these lines: one correction takes {{most, number}} at most. Take them in several parts.',
  fromFile: 'Issued statements rest on some of these lines: only a correction changes them.',
  open: 'Correct this year…',
  facts: 'What was wrong',
  noFact: 'Enter what was wrong, and what it should have been.',
  kind: {
    label: 'What is corrected',
    hours: 'The duration of a day',
    moved: 'The body of a day',
    cost: 'The cost of a month',
    value: 'The value of a criterion',
  },
  hours: '{{agent}}, {{body}}, {{day, full}}: {{after}}',
  hoursInstead: '{{agent}}, {{body}}, {{day, full}}: {{after}} instead of {{before}}',
  minutes: 'Right duration',
  minutesHelp: 'Of that whole day',
  from: 'Counted for',
  to: 'Done for',
  movedHelp: 'Empty: the whole duration of that day',
  component: 'Component',
  amount: 'Right amount',
  value: 'Right value',
  with: '{{what}}: {{figures}}',
  figure: '{{label}}, {{after}} instead of {{before}}',
  add: 'Add to the correction',
  drop: 'Clear what is typed',
  computing: 'Both ways are being computed…',
  tooSoon: 'The figures are still being computed: read them, then confirm.',
  notAdded:
    'What is typed in “{{kinds}}” is not added to the correction: add it or clear it, then confirm.',
  table: 'Amounts of each way',
  column: {
    before: 'Issued share',
    after: 'Corrected share',
    later: 'Next statement',
  },
  replaced: '{{before}} → {{after}}',
  gone: '{{number}} cancelled',
  over: {
    claim: '{{amount, euros}} overpaid',
    reduction: '{{amount, euros}} refunded beyond',
  },
  refunded: '{{given, euros}} refunded, {{left, euros}} left',
  toRefund: '{{amount, euros}} to give back',
  carried: '{{paid, euros}} carried over, {{left, euros}} left',
  way: { label: 'Way', now: 'Correct now', later: 'Adjust on the next statement' },
  now: {
    replaced_one:
      '{{count, number}} statement is cancelled and issued again today as {{first}}. The cancelled title is reduced, the new one is made, and payments follow.',
    replaced_other:
      '{{count, number}} statements are cancelled and issued again today, {{first}} to {{last}}. The cancelled titles are reduced, the new ones are made, and payments follow.',
    gone_one: '{{count, number}} statement is cancelled and not replaced: nothing is due any more.',
    gone_other:
      '{{count, number}} statements are cancelled and not replaced: nothing is due any more.',
    untouched_one: '{{count, number}} other statement of the period does not change.',
    untouched_other: '{{count, number}} other statements of the period do not change.',
    unissued_one:
      '{{body}} has no statement for this period: its share becomes {{amount, euros}}, to be billed by one more statement.',
    unissued_other:
      '{{count, number}} bodies have no statement for this period: their shares become {{amount, euros}} in all, to be billed by other statements.',
    sent_one: '{{count, number}} had been sent: send the new one.',
    sent_other: '{{count, number}} had been sent: send the new ones.',
    contested_one: '{{count, number}} was contested: answer with the new one.',
    contested_other: '{{count, number}} were contested: answer with the new ones.',
    over: {
      claim: '{{amount, euros}} overpaid, to be refunded or taken off a next payment.',
      reduction: '{{amount, euros}} refunded beyond, to be got back or taken off a next refund.',
    },
    reopened:
      'The hours of {{agent}} from {{from, long}} to {{to, long}} are opened: they are to be submitted and approved again.',
    lock: 'The lock through {{day, long}} is opened, then set again.',
    stays: 'Nothing undoes it but another correction.',
    reason: 'Printed on the new statements.',
    confirm: 'Correct now',
    done_one: '{{count, number}} statement is replaced.',
    done_other: '{{count, number}} statements are replaced.',
  },
  later: {
    counts:
      'The hours count in {{months, months}}, at the cost of that time, under their own day. Issued statements stay.',
    unknown: 'The amount is not known yet: hours or costs of that time are missing.',
    foreseen: 'The amounts follow what is foreseen for that time.',
    undo: 'Can be removed until the next statement is issued.',
    reason: 'Kept with the hours.',
    confirm: 'Adjust',
    done: 'The hours will count on the next statement.',
  },
  replacedBy: 'Replaced by statement {{number}}.',
  others_one: 'Statement {{first}} rests on the same hours: they will not be able to change.',
  others_other:
    '{{count, number}} other statements, among them {{first}}, rest on the same hours: they will not be able to change.',
  instead: 'To change a fact and replace every statement concerned at once, correct.',
} as const
