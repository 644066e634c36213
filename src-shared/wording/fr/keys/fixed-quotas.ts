/** The key of fixed quotas, in French: in statements, explanations, terms and workbooks. */
export const frFixedQuotasKey = {
  statement: {
    name: 'part du coût réel, selon les quotités fixes de la convention',
    share: 'Quotité fixe de la convention',
  },
  explain: {
    title: 'Clé : quotité fixe',
    weights: '{{part, number}} sur {{whole, number}} millionièmes',
  },
  terms: {
    whole: '100 % aux bénéficiaires',
    part: '{{percent, share(places: 4)}} aux bénéficiaires, le reste à la collectivité d’origine',
    supposed_one: 'La clé devient : {{key}}, pour {{count, number}} collectivité.',
    supposed_other: 'La clé devient : {{key}}, pour {{count, number}} collectivités.',
  },
} as const
