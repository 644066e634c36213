/** What recomputing a statement found, in English. */
export const enVerify = {
  value: '{{place}}: {{issued}} when issued, {{recomputed}} recomputed.',
  onlyIssued: '{{place}}: there when issued, not recomputed.',
  onlyRecomputed: '{{place}}: not there when issued, but recomputed.',
  other: '{{place}}: recomputing gives something else.',
  altered:
    'Its content was changed after it was issued: its fingerprint no longer matches. {{difference}}',
  unplaced: 'No recomputed line says which: compare it with the copy that was sent.',
  lost: 'It can’t be recomputed any more: its agreement, hours or costs are missing.',
  shared:
    'Only the fingerprint common to the statements of this settlement is not: what another statement rests on changed, the statement comes from an earlier version of the program, or this fingerprint was altered.',
  printed: {
    known: 'Statement {{number}}, {{body}}: this is its fingerprint, it was issued here.',
    cancelled: 'Statement {{number}}, {{body}}: this is its fingerprint, it was cancelled since.',
    unknown:
      'This fingerprint is unknown here. If its letters are right, this workspace is older than the printed statement, or another workspace issued it: look for a newer backup before you issue.',
    unreadable: 'A fingerprint has twelve letters or figures, like K7QD-2MXA-9RTF.',
  },
  quoted: '“{{text}}”',
  kilometres: '{{distance, decimal(places: 1)}} km',
  perKilometre: '€{{rate, decimal(places: 3)}} a kilometre',
  settlement: { claim: 'to pay', reduction: 'to give back' },
  side: { receipt: 'receipt', expense: 'expense' },
  line: {
    uses: 'line {{rank, number}} of the list of uses',
    months: 'line {{rank, number}} of the months',
    components: 'line {{rank, number}} of the cost of staff',
    charges: 'line {{rank, number}} of the charges of the service',
    criteria: 'criterion {{rank, number}} of the key',
    counts: 'count {{rank, number}}',
    lines: 'line {{rank, number}} of the prices',
    periods: 'part {{rank, number}} of the period, from',
    travel: 'line {{rank, number}} of the trips',
    agents: 'agent {{rank, number}} of the annex',
    instalments: 'instalment {{rank, number}}',
    imputation: 'account {{rank, number}}',
    provisionals: 'provisional statement {{rank, number}}',
    carriedIn: 'carried balance {{rank, number}}',
  },
}
