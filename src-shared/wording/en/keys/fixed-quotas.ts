/** The key of fixed quotas, in English: in statements, explanations, terms and workbooks. */
export const enFixedQuotasKey = {
  statement: {
    name: 'share of real cost, by the fixed quotas of the agreement',
    share: 'Fixed quota of the agreement',
  },
  explain: {
    title: 'Key: fixed quota',
    weights: '{{part, number}} out of {{whole, number}} millionths',
  },
  terms: {
    whole: '100% to the beneficiaries',
    part: '{{percent, share(places: 4)}} to the beneficiaries, the rest to the lender',
    supposed_one: 'The key becomes: {{key}}, for {{count, number}} body.',
    supposed_other: 'The key becomes: {{key}}, for {{count, number}} bodies.',
  },
}
