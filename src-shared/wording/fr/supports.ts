/** The part of support services, in French. */
export const frSupports = {
  grid: 'Ce que chaque service support fournit',
  gridNote:
    'Coût de l’année, puis unités fournies à chacun : heures, bulletins, postes. L’ordre des lignes compte pour la cascade.',
  carried:
    'Repris du tableau de {{from}} : vérifiez les chiffres, puis enregistrez-les pour {{year}}.',
  given: 'Unités',
  add: 'Ajouter un support',
  name: 'Service support',
  nameOf: 'Nom du service support {{number}}',
  unnamed: 'support {{number}}',
  cost: 'Coût (€)',
  costOf: 'Coût, {{name}}',
  units: 'Unités de {{from}} pour {{to}}',
  others: 'Autres services',
  results: 'Part de chacun en euros, par trois méthodes',
  keptMethod: 'Méthode retenue',
  method: { direct: 'Directe', stepDown: 'En cascade', reciprocal: 'Réciproque' },
  methodNote: {
    direct: 'Directe : ce que les supports se fournissent entre eux n’est pas compté.',
    stepDown: 'En cascade : chaque support se répartit sur les suivants et sur les services.',
    reciprocal:
      'Réciproque : les échanges entre supports sont comptés dans les deux sens, par un système d’équations.',
  },
  incomplete:
    'Donnez un nom et un coût à chaque service support, en chiffres, pour voir les parts.',
  supportUnused:
    '{{method}} : {{services}} ne travaille pour aucun service. Indiquez ses unités, ou retirez-le.',
  supportCycle:
    '{{method}} : {{services}} ne travaillent que les uns pour les autres, sans solution. Indiquez pour quels services ils travaillent, ou retirez-les.',
  keep: 'Enregistrer comme charge',
  keepFor: 'Enregistrer comme charge, {{name}}',
  kept: 'Charge enregistrée pour {{title}}, {{year}}.',
  toService: 'Voir le coût du service',
  label: 'Part des services supports {{year}}',
  justification: 'Méthode : {{method}}. Supports : {{services}}.',
} as const
