/** VAT on the refunds, as the terms say, in French. */
export const frVat = {
  label: 'TVA',
  none: 'Non indiquée',
  withoutTax: '{{words}}, hors taxe',
  regime: {
    outOfScope: 'Hors du champ de la TVA',
    exempt: 'Exonérée de TVA',
    taxed: 'Soumise à la TVA',
  },
  rate: 'Taux de TVA',
  ground: 'Article qui la fonde',
  groundHelp:
    'Imprimé sur les états. Service administratif, social, éducatif, culturel ou sportif d’une personne publique, sans distorsion de concurrence : CGI, article 256 B. Services d’un groupement à ses membres, à leur part exacte : CGI, article 261 B.',
  taxedAt: 'TVA à {{rate, share(places: 2)}}, {{ground}}',
  notDue: '{{regime}}, {{ground}}',
  changes: 'TVA : « {{to}} », au lieu de « {{from}} »',
  act: 'Les remboursements relèvent, pour la TVA, du régime suivant : {{regime}}.',
  removed: 'La clause sur la TVA est supprimée.',
  line: 'TVA à {{rate, share(places: 2)}} sur {{base, euros}} ({{ground}})',
  lineNotDue: '{{regime}}, pour {{base, euros}} ({{ground}})',
  total: 'Part, TVA comprise',
  within: 'Dont TVA : {{amount, euros}}.',
  withinLine: '{{line}}, dont TVA {{amount, euros}}',
  more: 'La TVA de ce qui est appelé augmente de {{amount, euros}}.',
  less: 'La TVA de ce qui est appelé diminue de {{amount, euros}}.',
  column: 'TVA (€)',
  sheet: {
    regime: 'Régime',
    base: 'Base (€)',
    printed: 'TVA de l’état (€)',
  },
} as const
