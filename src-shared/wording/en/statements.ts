import type { Sentences } from '../sentences'
import type { frStatements } from '../fr/statements'

/** Refund statements: drafts, issue, preview, export, cancelling. */
export const enStatements: Sentences<typeof frStatements> = {
  title: 'Refund statements',
  empty: 'No agreement: there is no statement to draw up yet.',
  nothing: 'No beneficiary has hours or an amount over this period.',
  blocked: 'Statements can’t be drawn up: the period has gaps.',
  verify: 'Verify issued statements',
  verified: {
    identical_one: 'The issued statement, recomputed, is identical.',
    identical_other: 'The {{count}} issued statements, recomputed, are identical.',
    none: 'No issued statement to verify.',
    different:
      'Statement {{number}} differs: {{field}} is {{recomputed}} instead of {{issued}}. Report it before any payment.',
  },
  tabs: {
    label: 'Statements to show',
    all: 'All',
    draft: 'To issue',
    issued: 'Issued',
    cancelled: 'Cancelled',
  },
  column: {
    number: 'No.',
    body: 'Collectivity',
    period: 'Period',
    share: 'Share of cost',
    instalments: 'Already called',
    balance: 'Balance',
    state: 'State',
  },
  select: 'Choose {{body}}',
  selectAll: 'Choose all',
  table: 'Refund statements',
  toIssue: 'to issue',
  reduction: 'reduction',
  reserves_one: 'Issued despite one objection of the audit.',
  reserves_other: 'Issued despite {{number}} objections of the audit.',
  carried: 'balance carried {{amount}}',
  state: { draft: 'Draft', issued: 'Issued', cancelled: 'Cancelled' },
  gapless: 'Numbers {{first}} to {{last}}, no gap',
  total_one: 'Total of the statement',
  total_other: 'Total of {{count}} statements',
  bar: {
    label: 'Selection',
    chosen_one: '{{count}} statement, balance {{balance}}',
    chosen_other: '{{count}} statements, balance {{balance}}',
    issue_one: 'Issue {{first}}',
    issue_other: 'Issue {{first}} to {{last}}',
    pdf: 'PDF',
    clear: 'Choose nothing',
  },
  issue: {
    title_one: 'Issue one statement?',
    title_other: 'Issue {{count}} statements?',
    text_one:
      'It will bear number {{first}}. An issued statement never changes: it can only be cancelled, with a reason, and keeps its number.',
    text_other:
      'They will bear numbers {{first}} to {{last}}. An issued statement never changes: it can only be cancelled, with a reason, and keeps its number.',
    locks: 'Hours and costs of {{period}} will be locked.',
    confirm: 'Issue',
    done_one: 'Statement {{first}} issued.',
    done_other: 'Statements {{first}} to {{last}} issued.',
  },
  preview: {
    label: 'Preview of the statement',
    none: 'Choose a statement to see its page.',
    draft: 'Draft, without value',
    issuedOn: 'Issued on {{day}}',
    cancelledOn: 'Cancelled on {{day}}: {{reason}}',
    balance: 'balance',
    frame: 'Page of the statement for {{body}}',
    pdf: 'Save the PDF',
    cancel: 'Cancel the statement…',
  },
  exported: {
    text_one: '{{count}} file written to {{folder}}',
    text_other: '{{count}} files written to {{folder}}',
  },
  cancelling: {
    title: 'Cancel statement {{number}}?',
    text: 'Its number is kept and marked cancelled; the hours it covered may change again. This can’t be undone.',
    reason: 'Reason',
    reasonHelp: 'It stays on record, with the date and your name.',
    confirm: 'Cancel the statement',
  },
}
