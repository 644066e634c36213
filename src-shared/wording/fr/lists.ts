/** Lists of bodies and agents that are taken in, in French. */
export const frLists = {
  open: 'Reprendre une liste',
  choose: 'Choisir une liste',
  title: {
    collectivities: 'Reprendre une liste de collectivités',
    agents: 'Reprendre une liste d’agents',
  },
  text: {
    collectivities:
      'Une ligne par collectivité, avec une ligne de titres : nom, SIREN, code INSEE, nature, population 2026… Choisissez un fichier (CSV, XLSX) ou collez depuis votre tableur.',
    agents:
      'Une ligne par agent, avec une ligne de titres : matricule, prénom, nom, employeur, heures par semaine, depuis le… Choisissez un fichier (CSV, XLSX) ou collez depuis votre tableur.',
  },
  pasted: 'Coller ici',
  read: 'Lire ce qui est collé',
  columns: 'Ce que contiennent les colonnes',
  holds: 'La colonne {{column}} contient',
  aside: 'Laissée de côté',
  lines: 'Ce que devient chaque ligne',
  status: {
    added: 'créée',
    changed: 'modifiée',
    same: 'identique',
    refused: 'refusée',
    total: 'ligne de total, laissée de côté',
  },
  counts: {
    added_one: '{{count, number}} création',
    added_other: '{{count, number}} créations',
    changed_one: '{{count, number}} modification',
    changed_other: '{{count, number}} modifications',
    same_one: '{{count, number}} ligne identique',
    same_other: '{{count, number}} lignes identiques',
    refused_one: '{{count, number}} refus',
    refused_other: '{{count, number}} refus',
    total_one: '{{count, number}} total laissé de côté',
    total_other: '{{count, number}} totaux laissés de côté',
  },
  set: '{{label}} : {{after}}',
  replaced: '{{label}} : {{before}} devient {{after}}',
  keep_one: 'Enregistrer {{count, number}} fiche',
  keep_other: 'Enregistrer {{count, number}} fiches',
  keepWithout_one: 'Enregistrer {{count, number}} fiche, sans les lignes refusées',
  keepWithout_other: 'Enregistrer {{count, number}} fiches, sans les lignes refusées',
  share: '{{share, share(places: 2)}}',
  others_one: '{{count, number}} autre ligne, sans faute.',
  others_other: '{{count, number}} autres lignes, sans faute.',
} as const
