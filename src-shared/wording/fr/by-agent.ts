/** The annex of an individual loan: what each agent costs the beneficiary. */
export const frByAgent = {
  heading: 'Annexe : décompte par agent mis à disposition',
  intro:
    'La mise à disposition est individuelle : chaque agent y est nommé, avec ce que son travail coûte au bénéficiaire. Sa rémunération tient en une ligne, sans ses éléments de paie.',
  who: '{{name}}, {{post}}',
  lent: 'Quotité mise à disposition',
  hours: 'Heures pour le bénéficiaire',
  part: 'Part de ses heures ({{of, hours}} pour tous)',
  priced: 'Heures, aux prix de la convention',
  travel: 'Kilomètres facturés',
  total: 'Ensemble pour cet agent',
  sums: 'De l’annexe à l’état',
  pooled: 'Prix commun des heures, écart',
  besides: 'Charges et forfaits, sans agent',
  share: 'Montant de l’état avant déductions',
  agent_one: 'Agent',
  agent_other: 'Agents',
} as const
