/** Statements of bodies that no terms of the period name, which settle an account and nothing else, in French. */
export const frAbsent = {
  page: {
    why: '{{days, days, capital}}, {{body, the}} n’est pas partie à la convention {{reference}} : seuls ses comptes restent à solder.',
    how: 'Sa part est nulle. L’état déduit ce qui lui a déjà été appelé pour ces jours, et reprend les soldes laissés par ses états précédents.',
    uses: 'Aucun recours au service n’est compté : la convention ne sert pas ce bénéficiaire sur la période.',
  },
  count: 'Part de la période, hors convention',
  csv: 'Oui',
  tag: 'compte à solder',
} as const
