import type { Sentences } from '../sentences'
import type { frStatements } from '../fr/statements'

/** Refund statements: drafts, issue, preview, export, cancelling. */
export const enStatements: Sentences<typeof frStatements> = {
  empty: 'No agreement: there is no statement to draw up yet.',
  nothing: 'No beneficiary has hours or an amount over this period.',
  search: 'Search statements',
  notFound: 'No statement matches “{{query}}”.',
  blocked: 'Statements can’t be drawn up: the period has gaps.',
  openParts: 'Left to settle:',
  verify: 'Verify issued statements',
  verified: {
    identical_one: 'The issued statement, recomputed, is identical.',
    identical_other: 'The {{count}} issued statements, recomputed, are identical.',
    none: 'No issued statement to verify.',
    different:
      'Statement {{number}}, {{body}}, differs. {{sentence}} Report it before any payment.',
    shared: 'The figures of statement {{number}}, {{body}}, are identical. {{sentence}}',
  },
  tabs: {
    label: 'Statements to show',
    all: 'All',
    draft: 'To issue',
    issued: 'Issued',
    cancelled: 'Cancelled',
  },
  column: {
    share: 'Share of cost',
    balance: 'Balance',
  },
  toIssue: 'to issue',
  reserves_one: 'Issued despite one objection of the audit.',
  reserves_other: 'Issued despite {{count, number}} objections of the audit.',
  reserveReason: 'Reason: {{reason}}',
  reserveFindings: 'See them',
  carried: 'balance carried {{amount, euros}}',
  total_one: 'Total of the statement',
  total_other: 'Total of {{count}} statements',
  bar: {
    chosen_one: '{{count}} statement, balance {{balance, euros}}',
    chosen_other: '{{count}} statements, balance {{balance, euros}}',
    issue_one: 'Issue {{first}}',
    issue_other: 'Issue {{first}} to {{last}}',
    pdf: 'PDF',
    files: 'Files…',
    clear: 'Deselect all',
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
    draft: 'Draft, without value',
    issuedOn: 'Issued on {{day, long}}',
    cancelledOn: 'Cancelled on {{day, long}}: {{reason}}',
    balance: 'balance',
    frame: 'Page of the statement for {{body}}',
    pdf: 'Save the PDF',
    cancel: 'Cancel the statement…',
  },
  files: {
    title_one: 'Write the files of the statement',
    title_other: 'Write the files of {{count}} statements',
    formats: 'Files',
    missing: 'Choose at least one file.',
    format: { pdf: 'Statements as PDF', xlsx: 'Workbook', csv: 'Summary' },
    about: {
      pdf: 'One for each body, with their summary where there are several.',
      xlsx: 'With formulas: each share is recalculated from hours and costs.',
      csv: 'A line for each statement, for a spreadsheet.',
    },
    where: 'In which form',
    folder: 'Files in a folder',
    zip: 'One zip archive',
    confirm: 'Choose the folder…',
  },
  exported: {
    text_one: '{{count}} file written to {{folder}}',
    text_other: '{{count}} files written to {{folder}}',
  },
  cancelling: {
    title: 'Cancel statement {{number}}?',
    text: 'Its number is kept and marked cancelled. This can’t be undone.',
    opens: 'The hours that it covered will be able to change again.',
    confirm: 'Cancel the statement',
  },
}
