/** Sentences about signed files that leave and arrive, in French. */
export const frExchanges = {
  answerFile: 'Réponse {{reference}} {{body}}',
  dialog: { open: 'Ouvrir un fichier signé', files: 'Fichiers signés de Quotité' },
  title: 'Échanges signés',
  context_one: '{{count, number}} fichier',
  context_other: '{{count, number}} fichiers',
  contextKey: '{{files}}, empreinte de votre clé : {{fingerprint}}',
  open: 'Ouvrir un fichier signé…',
  send: 'Envoyer en fichier signé…',
  written: 'Fichier signé écrit dans {{folder}}.',
  table: 'Fichiers signés, partis et reçus',
  empty:
    'Aucun fichier signé. Ouvrez celui que vous avez reçu, ou envoyez un état ou un relevé d’heures depuis son volet.',
  search: 'Chercher un échange',
  emptyFilter: 'Aucun fichier de cette sorte.',
  filters: 'Fichiers montrés',
  filter: { all: 'Tous', received: 'Reçus', sent: 'Envoyés', waiting: 'Sans réponse' },
  column: {
    who: 'Avec',
    total: 'Solde ou heures',
  },
  what: {
    hours: 'Heures, relevé {{reference}}',
    statement: 'État {{reference}}',
    answer: 'Réponse à {{reference}}',
  },
  way: { sent: 'Envoyé', received: 'Reçu' },
  state: {
    awaiting: 'Réponse attendue',
    toDecide: 'À examiner',
    toAnswer: 'Réponse à envoyer',
    accepted: 'Accepté',
    contested: 'Contesté',
    replaced: 'Remplacé',
  },
  replacedBy: 'L’état {{number}}, au journal depuis le {{day, long}}, annule et remplace celui-ci.',
  replacedHere: 'Ne le payez pas et n’y répondez plus.',
  replaces: 'Annule et remplace l’état {{number}}.',
  sameNumber:
    'Un autre état porte ce numéro, pour {{total}}, au journal depuis le {{day, long}}. Demandez {{name, toName}} lequel vaut.',
  opening: {
    title: 'Fichier signé {{file}}',
    signed:
      '{{name, the, capital}} a signé ce fichier le {{day, long}}, pour {{to}} ; il n’a pas été modifié depuis.',
    clock: 'Ce jour vient après aujourd’hui : l’horloge d’un des deux postes n’est pas à l’heure.',
    key: 'Empreinte de sa clé :',
    standing: {
      first:
        'Vous voyez cette clé pour la première fois. Téléphonez {{name, toName}}, à un numéro que vous connaissez, et faites-vous lire l’empreinte.',
      same: 'C’est la clé de « {{known}} », que vous connaissez.',
      elsewhere:
        'Vous connaissez cette clé : c’est celle de « {{known}} ». Reprenez le fichier si le même bureau signe pour les deux ; dans le doute, téléphonez.',
      other:
        'Ce n’est pas la clé que vous connaissez. Nouveau poste ou usurpation : seul un appel permet de le savoir.',
      alike:
        'Ce nom ou ce SIRET ressemble à celui de « {{known}} », que vous connaissez. Même organisme ou usurpation : seul un appel permet de le savoir.',
    },
    party: '{{name}}, {{siret}}',
    noSiret: 'sans SIRET',
    keyKnown: 'Vous connaissez',
    noKey: 'aucune clé encore',
    keyFound: 'Le fichier dit',
    step: {
      call: 'Téléphonez à « {{name}} », à un numéro que vous aviez déjà, jamais à celui du message.',
      compare:
        'Faites-vous lire l’empreinte, affichée chez eux en haut de « Échanges signés ». Comparez les seize caractères.',
      refuse: 'S’ils diffèrent, ou sans réponse, ne reprenez rien et prévenez votre responsable.',
    },
    confirm: '« {{name}} » m’a lu au téléphone l’empreinte du fichier.',
    confirmMissing: 'Téléphonez d’abord, puis cochez cette case, ou ne reprenez rien.',
    refuse: 'Ne rien reprendre',
    take: 'Reprendre le fichier',
    takeOther: 'Accepter la nouvelle clé et reprendre',
  },
  verdict: {
    accepted: 'Tout est accepté par {{author}}, le {{day, long}}.',
    contested_zero: 'Contesté dans l’ensemble par {{author}}, le {{day, long}}.',
    contested_one: 'Contesté par {{author}}, {{count, number}} ligne, le {{day, long}}.',
    contested_other: 'Contesté par {{author}}, {{count, number}} lignes, le {{day, long}}.',
    reason: 'Motif d’ensemble : {{reason}}',
  },
  signedAnswer: {
    by: 'Réponse signée {{author, of}}.',
    see: 'Voir la réponse',
    lines_one: 'Voir la ligne contestée',
    lines_other: 'Voir les {{count, number}} lignes contestées',
  },
  ownKey: {
    missing:
      'La clé dont vous avez signé jusqu’ici ({{before}}) n’est plus sur ce poste. Recopiez-la depuis l’ancien poste ou une sauvegarde, dans {{path}}. À défaut, signez d’une nouvelle clé.',
    changed:
      'Vos derniers fichiers étaient signés d’une autre clé ({{before}}). Prévenez vos correspondants : ils devront accepter celle-ci ({{fingerprint}}).',
    make: 'Nouvelle clé…',
    title: 'Signer d’une nouvelle clé',
    text: 'Chaque correspondant verra que votre clé a changé, et devra vous téléphoner avant de l’accepter. Si l’ancienne clé existe encore, recopiez-la plutôt.',
    confirm: 'Créer la nouvelle clé',
  },
  check: {
    title: 'Recalculé à partir du fichier',
    fingerprint: 'Empreinte de l’état',
    sums: 'Sommes',
    uses: 'Somme des heures listées',
    line: '{{what}} : {{outcome}}',
    identical: 'sans écart',
    different: 'diffère. {{sentence}}',
  },
  pane: {
    from: 'De {{name}}',
    to: 'À {{name}}',
    for: 'Pour {{name}}, au nom de qui la réponse est signée',
    key: 'Clé {{fingerprint}}',
    lines: 'Lignes du fichier',
    accept: 'Tout accepter',
    answer: 'Envoyer la réponse signée…',
    contestAll: 'Contester l’ensemble…',
    withdraw: 'Revenir sur la décision',
    contest: 'Contester la ligne « {{line}} »',
    keep: 'Ne plus contester la ligne « {{line}} »',
    contested: 'Contesté : {{reason}}',
    proposed: 'Proposé : {{quantity}}',
  },
  contesting: {
    title: 'Contester « {{line}} »',
    text: 'Le motif part dans votre réponse signée. Les lignes que vous ne contestez pas sont acceptées.',
    help: 'Ce qui ne va pas, en une phrase.',
    hours: 'Durée proposée (facultatif)',
    amount: 'Montant proposé (facultatif)',
    example: { minutes: '1h30', cents: '120,50' },
    wrong: {
      minutes: 'Cette valeur ne se lit pas. Écrivez par exemple 1h30.',
      cents: 'Cette valeur ne se lit pas. Écrivez par exemple 120,50.',
    },
    confirm: 'Contester la ligne',
    titleAll: 'Contester {{reference}} dans l’ensemble',
    textAll:
      'Le motif part dans votre réponse signée, avec les lignes que vous contestez. Pour une seule ligne, préférez le drapeau au bout de celle-ci.',
    confirmAll: 'Contester l’ensemble',
  },
  line: {
    share: 'Part due',
    balance: 'Solde',
  },
} as const
