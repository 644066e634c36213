/** Statements of bodies that no terms of the period name, which settle an account and nothing else, in English. */
export const enAbsent = {
  page: {
    why: '{{days, days, capital}}, {{body, the}} is not a party to agreement {{reference}}: only its account is left to settle.',
    how: 'Its share is nothing. The statement deducts what was already called from it for these days, and takes up the balances that its earlier statements left.',
    uses: 'No use of the service is counted: the agreement does not serve this beneficiary over the period.',
  },
  count: 'Share of the period, outside the agreement',
  csv: 'Yes',
  tag: 'account to settle',
} as const
