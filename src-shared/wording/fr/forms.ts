/** What every entry form says, whatever it holds, in French. */
export const frForms = {
  toChoose: '« {{field}} » reste à choisir dans la liste.',
  unreadable: {
    amount:
      '« {{found}} » n’est pas un montant. Écrivez des euros et des centimes, par exemple 1 234,56.',
    percent: '« {{found}} » n’est pas un pourcentage. Écrivez par exemple 50 ou 12,5.',
    decimal:
      '« {{found}} » n’est pas un nombre lisible. Écrivez des chiffres et deux ou trois décimales au plus.',
    whole: '« {{found}} » n’est pas un nombre entier. Écrivez-le en chiffres, sans décimales.',
    number: '« {{found}} » n’est pas un nombre. Écrivez-le en chiffres.',
    clock: '« {{found}} » n’est pas une heure. Écrivez par exemple 8h30.',
    day: '« {{found}} » n’est pas un jour du calendrier. Écrivez par exemple 14/01/2027.',
    yearDay: '« {{found}} » n’est pas un jour de chaque année. Écrivez par exemple 31/01.',
  },
  noDay: 'Donnez un jour, par exemple 14/01/2027.',
  otherWeekday:
    '« {{found}} » : le {{day, long}} est un {{day, weekdayName}}. Corrigez le jour ou la date.',
  day: { placeholder: 'jj/mm/aaaa' },
  refused_one: 'Un champ est à corriger avant d’enregistrer.',
  refused_other: '{{count}} champs sont à corriger avant d’enregistrer.',
  made: 'Fiche créée : {{name}}.',
  unsaved: 'non enregistré',
  nothingToSave: 'Rien n’est à enregistrer.',
  leave: {
    title: 'Abandonner les modifications ?',
    sentence: 'Ce que vous avez tapé dans « {{what}} » n’est pas enregistré.',
    stay: 'Continuer la saisie',
  },
  gone: 'Ce que montrait « {{what}} » n’est plus là : ce que vous y avez tapé n’est pas enregistré.',
  clash: {
    title: 'Ce qui est enregistré ici a changé pendant votre saisie. Choisissez :',
    texts: '« {{field}} » : « {{kept}} » est enregistré, « {{typed}} » est tapé ici.',
    field: '« {{field}} » a aussi été modifié ici.',
    keepTyped: 'Garder ma saisie',
    takeKept: 'Prendre ce qui est enregistré',
  },
  search: { clear: 'Effacer la recherche', none: 'Rien ne correspond à « {{query}} ».' },
} as const
