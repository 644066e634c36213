/** The forms under which agreements share, their renewal and their regime, in French. */
export const frLegalForms = {
  name: {
    serviceLendingUpward: 'Mise à disposition de services ascendante',
    serviceLendingDownward: 'Mise à disposition de services descendante',
    sharedService: 'Service commun',
    unifiedService: 'Service unifié',
    serviceLendingSideways: 'Mise à disposition de services entre établissements',
    staffSecondment: 'Mise à disposition individuelle',
    serviceContract: 'Prestation de services',
    sharedAsset: 'Biens partagés',
    jointPurchasing: 'Groupement de commandes',
    managementCentre: 'Agents itinérants du centre de gestion',
    entente: 'Entente',
    informal: 'Pratique sans convention écrite',
  },
  noForm: 'forme à indiquer',
  regime: 'Forme et régime',
  renewal: {
    title: 'Reconduction et préavis',
    kind: 'Reconduction',
    unknown: 'Non indiquée',
    none: 'Sans reconduction',
    tacit: 'Tacite',
    express: 'Expresse',
    months: 'Durée de chaque reconduction, en mois',
    noticeMonths: 'Préavis, en mois',
    short: {
      none: 'sans reconduction',
      tacit: 'reconduction tacite',
      express: 'reconduction expresse',
    },
  },
  unitCostClause: {
    label: 'Coût unitaire en fin d’année',
    help: 'La clé suit cette clause : un coût unitaire fixé pour l’année est facturé par heure faite, et l’écart reste à la collectivité d’origine ; un coût unitaire régularisé laisse l’écart aux bénéficiaires.',
    none: 'Non indiqué',
    fixed: 'Fixé pour l’année, sans régularisation',
    adjusted: 'Remplacé par le coût réel de l’année (clause de régularisation)',
    changes: 'coût unitaire en fin d’année : « {{to}} », au lieu de « {{from}} »',
    act: {
      fixed: 'Le coût unitaire vaut pour toute l’année et n’est pas régularisé à sa clôture.',
      adjusted: 'À la clôture de l’année, le coût réel constaté remplace le coût unitaire.',
      removed: 'La clause sur la régularisation du coût unitaire est supprimée.',
    },
    statement: {
      fixed: 'coût fixé, non régularisé',
      adjusted: 'régularisé au coût réel',
    },
  },
  withVat: 'soumis à la TVA, régime à indiquer',
  replacedFrame:
    'Forme, budget annexe, gratuité et base légale jusqu’au {{until, long}}. Pour la suite, modifiez « {{name}} ».',
  annexBudgetHelp:
    'Vide : budget principal. Un budget annexe créé en cours de convention se dit dans un avenant.',
  inAnnexBudget: 'budget annexe « {{name}} »',
  exemption: 'Motif de gratuité',
  exemptionHelp:
    'Vide : le service est remboursé. Une gratuité qui commence ou s’arrête en cours de convention se dit dans un avenant.',
  exempt: 'gratuit : {{reason}}',
  changes: {
    legalForm: 'forme : « {{form}} »',
    legalBasis: 'fondement : {{basis}}',
    refunded: 'remboursé, et non plus gratuit',
  },
  act: {
    legalForm: 'La convention relève désormais de la forme suivante : {{form}}.',
    legalBasis: 'La convention est désormais fondée sur : {{basis}}.',
    annexBudget: 'Le service est désormais suivi dans le budget annexe « {{name}} ».',
    mainBudget: 'Le service est désormais suivi dans le budget principal.',
    exemption: 'Le service est désormais rendu à titre gratuit : {{reason}}.',
    refunded:
      'Le service n’est plus rendu à titre gratuit : il est remboursé dans les conditions de la convention.',
  },
} as const
