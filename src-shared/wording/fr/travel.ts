/** Sentences of the area `travel`, in French. */
export const frTravel = {
  search: 'Chercher un trajet',
  count_one: '{{count, number}} trajet',
  count_other: '{{count, number}} trajets',
  noAgents: 'Aucun agent : il n’y a pas encore de trajets à noter.',
  none: 'Aucun trajet cette année. Le premier se note sur la ligne du haut.',
  list: 'Trajets de l’année {{year}}',
  listNote:
    'Les tranches courent sur l’année civile, tous trajets d’un agent compris, dans l’ordre des dates.',
  agents: 'Véhicules et kilomètres',
  agentsNote: 'Le véhicule fixe le taux de chaque trajet à partir de son premier jour.',
  noVehicle: 'À indiquer',
  from: 'depuis le {{day, numeric}}',
  vehicleOf: 'Véhicule {{agent, of}}',
  since: 'Premier jour',
  change: 'Changer',
  vehicleHelp:
    'Chaque véhicule sert à partir de son premier jour : les trajets d’avant gardent leur taux.',
  addVehicle: 'Ajouter un véhicule',
  removeVehicle: 'Retirer le véhicule du {{day}}',
  vehicleWrong: {
    day: 'Jour illisible : écrivez-le comme 01/06/2026.',
    twice: 'Deux véhicules ne peuvent pas avoir le même premier jour.',
    vehicle: 'Choisissez un véhicule.',
  },
  add: 'Noter le trajet',
  remove: 'Retirer le trajet {{agent, of}} du {{day, long}}',
  column: {
    day: 'Jour',
    agent: 'Agent',
    body: 'Collectivité visitée',
    distance: 'Km',
    purpose: 'Objet',
    year: 'Cumul',
    rates: 'Taux',
    amount: 'Indemnité (€)',
  },
  example: '42,5',
  rate: '{{distance, decimal(places: 1)}} km à {{rate, decimal(places: 3)}} €',
  wrong: {
    day: 'Jour illisible : écrivez-le comme 15/03/2026.',
    distance: 'Kilomètres illisibles : un nombre de 0,1 à 3 000, une décimale au plus.',
    choose: 'Choisissez un agent et une collectivité.',
  },
  paste: {
    open: 'Coller des trajets',
    title: 'Coller des trajets depuis un tableur',
    label: 'Lignes copiées',
    help: 'Copiez-les dans votre tableur, titres compris ou non, puis collez-les ici : jour, agent, collectivité visitée, kilomètres, objet.',
    example: '15/03/2026\tMarie Dupont\tSaint-Martin\t42,5\tPermanence',
    rows: 'Trajets lus',
    kept: 'Déjà noté : laissé de côté.',
    twice: 'Même trajet qu’une ligne au-dessus : il sera noté aussi.',
    missing:
      'Aucun titre n’annonce ces colonnes : {{columns}}. Ajoutez-les, ou collez sans les titres.',
    wrong_one:
      '{{count, number}} ligne ne peut pas être notée. Corrigez-la ci-dessus : rien n’est noté avant.',
    wrong_other:
      '{{count, number}} lignes ne peuvent pas être notées. Corrigez-les ci-dessus : rien n’est noté avant.',
    keep_one: 'Noter {{count, number}} trajet',
    keep_other: 'Noter {{count, number}} trajets',
    nothing: 'Aucun trajet à noter',
    others_one: 'et {{count, number}} autre trajet, lu sans faute',
    others_other: 'et {{count, number}} autres trajets, lus sans faute',
    fault: {
      empty: '{{column}} : la cellule est vide.',
      open: '{{column}} : « {{found}} » se lit de deux façons. Choisissez l’ordre ci-dessus.',
      unreadable: '{{column}} : « {{found}} » est illisible.',
      unknown: '{{column}} : « {{found}} » est inconnu.',
      void: 'La ligne dit « {{found}} » : ce trajet ne compte pas. Retirez-la, ou corrigez cette mention.',
      ambiguous: '{{column}} : plusieurs portent le nom « {{found}} ».',
    },
  },
  vehicle: {
    smallCar: 'voiture de 5 CV et moins',
    mediumCar: 'voiture de 6 ou 7 CV',
    largeCar: 'voiture de 8 CV et plus',
    motorcycle: 'moto de plus de 125 cm³',
    otherVehicle: 'autre véhicule à moteur',
  },
  bracket: {
    first: 'jusqu’à 2 000 km',
    middle: 'de 2 001 à 10 000 km',
    beyond: 'au-delà de 10 000 km',
    flat: 'taux unique',
  },
  line: '{{agent}} : {{distance, decimal(places: 1)}} km × {{rate, decimal(places: 3)}} € ({{vehicle}}, {{bracket}})',
  kilometres: '{{distance, decimal(places: 1)}} km × {{rate, decimal(places: 3)}} €',
  kilometresAfter:
    '{{distance, decimal(places: 1)}} km × {{rate, decimal(places: 3)}} €, arrondis avec les {{before, decimal(places: 1)}} km d’avant dans l’année',
  chargedText:
    'Les kilomètres réels s’ajoutent à ce que donne la clé. Chaque ligne est arrondie une fois au centime ; les tranches courent sur l’année civile.',
  policy: {
    charged: 'Facturés à la collectivité visitée, aux kilomètres réels',
    inRate: 'Compris dans le coût du service',
    notCharged: 'À la charge de l’employeur',
  },
  summary: {
    charged: 'dont déplacements facturés aux kilomètres {{amount, euros}}',
    inRate: 'déplacements compris dans le coût {{amount, euros}}',
    notCharged: 'déplacements à la charge de l’employeur {{amount, euros}}',
  },
  act: {
    charged:
      'Les frais de déplacement des agents sont remboursés par la collectivité visitée, au vu des kilomètres réellement parcourus et aux taux des indemnités kilométriques en vigueur.',
    inRate:
      'Les frais de déplacement des agents, aux taux des indemnités kilométriques en vigueur, sont compris dans le coût du service.',
    notCharged: 'Les frais de déplacement des agents restent à la charge de l’employeur.',
  },
} as const
