/** The correction of what was issued: now, or on the next statement. */
export const frCorrection = {
  title: 'Corriger après l’émission',
  text: 'Un état émis ne change pas : il est remplacé aujourd’hui, ou l’écart passe sur le prochain état. Rien n’est enregistré avant que vous ne confirmiez.',
  tooManyInFile:
    'Des états émis reposent sur {{count, number}} de ces lignes : une correction en prend {{most, number}} au plus. Prenez-les en plusieurs fois.',
  fromFile:
    'Des états émis reposent sur certaines de ces lignes : elles ne changent que par une correction.',
  open: 'Corriger cette année…',
  facts: 'Ce qui était faux',
  noFact: 'Indiquez ce qui était faux, et ce qu’il fallait lire.',
  kind: {
    label: 'Ce qui est corrigé',
    hours: 'La durée d’un jour',
    moved: 'La collectivité d’un jour',
    cost: 'Le coût d’un mois',
    value: 'La valeur d’un critère',
  },
  hours: '{{agent}}, {{body}}, {{day, full}} : {{after}}',
  hoursInstead: '{{agent}}, {{body}}, {{day, full}} : {{after}} au lieu de {{before}}',
  minutes: 'Durée juste',
  minutesHelp: 'De tout ce jour',
  from: 'Compté pour',
  to: 'Fait pour',
  movedHelp: 'Vide : toute la durée de ce jour',
  component: 'Composante',
  amount: 'Montant juste',
  value: 'Valeur juste',
  with: '{{what}} : {{figures}}',
  figure: '{{label}}, {{after}} au lieu de {{before}}',
  add: 'Ajouter à la correction',
  drop: 'Effacer ce qui est tapé',
  computing: 'Calcul des deux voies…',
  tooSoon: 'Les montants se calculent encore : relisez-les, puis confirmez.',
  notAdded:
    'Ce qui est tapé dans « {{kinds}} » n’est pas ajouté à la correction : ajoutez-le ou effacez-le, puis confirmez.',
  table: 'Montants de chaque voie',
  column: {
    before: 'Montant émis',
    after: 'Montant corrigé',
    later: 'Écart si régularisé',
  },
  replaced: '{{before}} → {{after}}',
  gone: '{{number}} annulé',
  over: {
    claim: '{{amount, euros}} de trop-perçu',
    reduction: '{{amount, euros}} restitués en trop',
  },
  refunded: '{{given, euros}} restitués, reste {{left, euros}}',
  toRefund: '{{amount, euros}} à restituer',
  carried: '{{paid, euros}} repris, reste {{left, euros}}',
  way: { label: 'Voie', now: 'Corriger maintenant', later: 'Régulariser sur le prochain état' },
  now: {
    replaced_one:
      '{{count, number}} état est annulé et réémis aujourd’hui sous le numéro {{first}}. Le titre annulé est à réduire, le nouveau à émettre, et les paiements suivent.',
    replaced_other:
      '{{count, number}} états sont annulés et réémis aujourd’hui, de {{first}} à {{last}}. Les titres annulés sont à réduire, les nouveaux à émettre, et les paiements suivent.',
    none: 'Aucun état émis n’en imprime un chiffre : tous restent, avec leur numéro. À la vérification, seule l’empreinte de leur calcul aura changé.',
    gone_one: '{{count, number}} état est annulé sans être remplacé : plus rien n’est dû.',
    gone_other: '{{count, number}} états sont annulés sans être remplacés : plus rien n’est dû.',
    untouched_one: '{{count, number}} autre état de la période ne change pas.',
    untouched_other: '{{count, number}} autres états de la période ne changent pas.',
    unissued_one:
      '{{body, the, capital}} n’a pas d’état pour cette période : sa part devient {{amount, euros}}, à facturer par un état de plus.',
    unissued_other:
      '{{count, number}} collectivités n’ont pas d’état pour cette période : leurs parts deviennent {{amount, euros}} en tout, à facturer par d’autres états.',
    sent_one: '{{count, number}} était envoyé : envoyez le nouveau.',
    sent_other: '{{count, number}} étaient envoyés : envoyez les nouveaux.',
    contested_one: '{{count, number}} était contesté : répondez avec le nouveau.',
    contested_other: '{{count, number}} étaient contestés : répondez avec les nouveaux.',
    over: {
      claim: 'Trop-perçu de {{amount, euros}}, à rembourser ou à déduire d’un prochain paiement.',
      reduction:
        'Restitué en trop : {{amount, euros}}, à récupérer ou à déduire d’une prochaine restitution.',
    },
    reopened:
      'Les heures {{agent, of}} du {{from, long}} au {{to, long}} se rouvrent : elles sont à soumettre et à approuver de nouveau.',
    lock: 'Le verrou du {{day, long}} est ouvert, puis remis.',
    stays: 'Seule une autre correction pourra la reprendre.',
    reason: 'Imprimé sur les nouveaux états.',
    reasonAlone: 'Reste dans l’historique, avec votre nom. Ne s’imprime sur aucun état.',
    confirm: 'Corriger maintenant',
    done_one: '{{count, number}} état est remplacé.',
    done_other: '{{count, number}} états sont remplacés.',
  },
  later: {
    counts:
      'Les heures comptent en {{months, months}}, au coût de ce moment, sous leur propre jour. Les états émis restent.',
    unknown: 'Le montant n’est pas encore connu : les heures ou les coûts de ce moment manquent.',
    foreseen: 'Les montants suivent ce qui est prévu pour ce moment.',
    undo: 'Se retire tant que le prochain état n’est pas émis.',
    reason: 'Gardé avec les heures.',
    confirm: 'Régulariser',
    done: 'Les heures compteront sur le prochain état.',
  },
  replacedBy: 'Remplacé par l’état {{number}}.',
  others_one: 'L’état {{first}} repose sur les mêmes heures : elles ne pourront pas changer.',
  others_other:
    '{{count, number}} autres états, dont {{first}}, reposent sur les mêmes heures : elles ne pourront pas changer.',
  instead: 'Pour changer un fait et remplacer tous les états concernés en une fois, corrigez.',
} as const
