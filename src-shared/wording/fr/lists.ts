/** Lists of bodies and agents that are taken in, in French. */
export const frLists = {
  open: 'Reprendre une liste',
  openTariffs: 'Reprendre des tarifs',
  choose: 'Choisir une liste',
  title: {
    collectivities: 'Reprendre une liste de collectivités',
    agents: 'Reprendre une liste d’agents',
    payments: 'Importer des paiements',
    quotas: 'Reprendre une liste de quotités',
    prices: 'Reprendre une liste de tarifs',
    contracted: 'Reprendre les heures prévues',
    tariffs: 'Reprendre les tarifs horaires de plusieurs conventions',
  },
  text: {
    collectivities:
      'Une ligne par collectivité, avec une ligne de titres : nom, SIREN, code INSEE, nature, population 2026… Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    agents:
      'Une ligne par agent, avec une ligne de titres : matricule, prénom, nom, employeur, heures par semaine, depuis le… Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    payments:
      'Une ligne par paiement, avec une ligne de titres : état, date, montant, référence, débiteur… Choisissez l’extrait du comptable (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    prices:
      'Une ligne par tarif, avec une ligne de titres : libellé, prix, ce qui est compté (heure, jour, mois, ou une unité de la convention), collectivité s’il ne vaut que pour elle. Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    tariffs:
      'Une ligne par convention, avec une ligne de titres : convention (référence ou titre), tarif horaire, à compter du. Une date qui ne commence ni la convention ni un avenant crée un avenant. Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    contracted:
      'Une ligne par bénéficiaire, avec une ligne de titres : collectivité, heures par semaine (6 h 30 ou 6,5). Une collectivité qui n’est pas encore bénéficiaire est ajoutée. Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
    quotas:
      'Une ligne par bénéficiaire, avec une ligne de titres : collectivité, quotité (12,5 %, 0,125 ou 1/8). Choisissez un fichier (CSV, XLSX, ODS) ou collez depuis votre tableur.',
  },
  pasted: 'Coller ici',
  read: 'Lire ce qui est collé',
  columns: 'Ce que contiennent les colonnes',
  holds: 'La colonne {{column}} contient',
  remembered: 'Colonnes choisies comme pour « {{name}} ».',
  contradicted:
    'Les colonnes choisies pour « {{name}} » feraient refuser plus de lignes : elles sont proposées d’après les titres.',
  forget: 'Oublier ce choix',
  sheetOpen:
    'Plusieurs feuilles peuvent contenir cette liste. Choisissez celle qui sera lue : rien n’est repris des autres.',
  datesOpen: 'Aucune date ne dit où est le jour et où est le mois.',
  datesRemembered:
    'Aucune date ne dit où est le jour : ordre choisi pour « {{name}} ». Vérifiez les jours ci-dessous.',
  datesChoose: 'À choisir',
  dateForm: { dmy: 'JJ/MM/AAAA', mdy: 'MM/JJ/AAAA', ymd: 'AAAA-MM-JJ' },
  dates: { dmy: 'jour/mois/année', mdy: 'mois/jour/année' },
  aside: 'Laissée de côté',
  lines: 'Ce que devient chaque ligne',
  status: {
    added: 'créée',
    changed: 'modifiée',
    same: 'identique',
    refused: 'refusée',
    total: 'total ou note, laissé de côté',
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
    total_one: '{{count, number}} total ou note laissé de côté',
    total_other: '{{count, number}} totaux ou notes laissés de côté',
  },
  field: {
    statementId: 'Numéro de l’état',
    year: 'Exercice de l’état',
    on: 'Date du paiement',
    amount: 'Montant payé',
    reference: 'Référence',
    lender: 'Émetteur',
    payer: 'Débiteur',
    side: 'Débit ou crédit',
    entry: 'Signe d’une écriture comptable',
    state: 'Paiement fait ou annulé',
    body: 'Collectivité',
    number: 'SIREN, code INSEE ou code',
    department: 'Numéro du département',
    percent: 'Quotité en %',
    share: 'Quotité, part de 1',
    millionths: 'Quotité',
    from: 'À compter du',
    label: 'Libellé',
    rated: 'Ce qui est compté',
    price: 'Prix',
  },
  wholeName: 'Nom et prénom',
  note: {
    archived: 'Fiche archivée : elle le reste. Désarchivez-la si elle sert encore.',
    regraded:
      'Le poste change aussi pour les jours passés dont aucun état n’est émis. Après un avancement, une titularisation ou un transfert, ajoutez la situation précédente et son dernier jour dans la fiche de l’agent.',
    namesake:
      'Un agent de ce nom est déjà là, sous le matricule {{number}} : c’est peut-être le même.',
    sameName:
      'Une collectivité de ce nom est déjà là, sous le code {{number}}, avec d’autres numéros : vérifiez que ce n’est pas elle.',
    rounded: '« {{found}} » est arrondi à {{kept, share(places: 4)}}.',
    roundedToWhole:
      '« {{found}} » est arrondi à {{kept, share(places: 4)}}, pour que le total fasse 100 %.',
    guessedNumber: '« {{found}} » est lu comme l’état {{number}}.',
    alike:
      'Un paiement de ce jour et de ce montant est déjà enregistré pour l’état {{number}}, sous une autre référence : vérifiez que ce n’est pas le même.',
    refund:
      'L’état {{number}} est une réduction : la ligne est enregistrée comme une restitution, non comme un paiement reçu.',
    newAmendment: 'Un avenant à compter du {{from, long}} est créé, à signer et à compléter.',
    since: 'Sans date : vaut depuis le {{from, long}}, avec les dernières stipulations.',
    totalDiffers:
      'Ce total est de {{amount, euros}}, et les lignes qui précèdent font {{lines, euros}}. Vérifiez qu’aucune ne manque.',
    excess:
      'Dépasse de {{amount, euros}} ce qui reste de l’état {{number}} : ce sera un trop-perçu.',
  },
  excess: 'trop-perçu de {{amount, euros}}',
  taken: 'à enregistrer',
  takes_one: '{{count, number}} paiement à enregistrer',
  takes_other: '{{count, number}} paiements à enregistrer',
  pay_one: 'Enregistrer {{count, number}} paiement',
  pay_other: 'Enregistrer {{count, number}} paiements',
  payWithout_one: 'Enregistrer {{count, number}} paiement, sans les lignes refusées',
  payWithout_other: 'Enregistrer {{count, number}} paiements, sans les lignes refusées',
  set: '{{label}} : {{after}}',
  replaced: '{{label}} : {{before}} devient {{after}}',
  restLocked:
    'Le reste est enregistré. Corrigez les lignes verrouillées, ou fermez pour les laisser.',
  keep_one: 'Enregistrer {{count, number}} fiche',
  keep_other: 'Enregistrer {{count, number}} fiches',
  keepWithout_one: 'Enregistrer {{count, number}} fiche, sans les lignes refusées',
  keepWithout_other: 'Enregistrer {{count, number}} fiches, sans les lignes refusées',
  fill_one: 'Reprendre {{count, number}} ligne',
  fill_other: 'Reprendre {{count, number}} lignes',
  fillWithout_one: 'Reprendre {{count, number}} ligne, sans les lignes refusées',
  fillWithout_other: 'Reprendre {{count, number}} lignes, sans les lignes refusées',
  absent: 'Sans ligne, gardent leur quotité : {{bodies}}.',
  absentWeeks: 'Sans ligne, gardent leurs heures : {{bodies}}.',
  absentWeek: '{{name}} ({{hours, duration}})',
  absentQuota: '{{name}} ({{percent, share(places: 4)}})',
  percent: '{{percent, share(places: 4)}}',
  share: '{{share, share(places: 2)}}',
  others_one: '{{count, number}} autre ligne, sans faute.',
  others_other: '{{count, number}} autres lignes, sans faute.',
} as const
