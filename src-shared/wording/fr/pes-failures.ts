import type { PesFailure } from '#shared/domain/pes/pes-request'

/** Why a file for Hélios can't be made: what is missing, and where to complete it. */
export const frPesFailures = {
  pesCodeMissing:
    'Il manque {{what}} dans la fiche {{body, of}}, rubrique « Comptable public ». Demandez-le à votre comptable, puis renseignez-le.',
  pesPostWrong:
    'Le codique « {{found}} » du poste comptable, dans la fiche {{body, of}}, rubrique « Comptable public », n’en est pas un : six chiffres, zéro du début compris, comme 021036. Corrigez-le.',
  pesBudgetUnknown:
    'La fiche {{body, of}}, rubrique « Comptable public », ne contient pas les codes du budget annexe « {{budget}} ». Demandez-les à votre comptable, puis ajoutez-les sous le nom que porte la convention.',
  pesBudgetCodeMissing:
    'Il manque {{what}} du budget annexe « {{budget}} » dans la fiche {{body, of}}, rubrique « Comptable public ». Demandez-le à votre comptable, puis renseignez-le.',
  pesSeveralBudgets:
    'Les états relèvent de plusieurs budgets, et les numéros donnés sont ceux d’un seul : faites un fichier par budget, avec --pes-budget (- pour le budget principal). Budgets : {{budgets}}.',
  pesBudgetNone: 'Aucun état ne relève du budget « {{budget}} ». Budgets : {{budgets}}.',
  pesSeveralYears:
    'À cette date, les titres relèvent de plusieurs exercices ({{years}}), et les numéros donnés sont ceux d’un seul : faites un fichier par exercice (--pes-year en ligne de commande).',
  pesYearNone:
    'Aucun titre n’est de l’exercice {{year}} à cette date : ils relèvent de {{years}}. Corrigez --pes-year, ou la date.',
  pesDayTooEarly:
    'À cette date, ces états n’étaient pas encore établis : {{statements, list}}. Émettez leurs titres le {{earliest, long}} au plus tôt.',
  pesAccountMissing:
    'L’état {{statement}} n’a pas de compte de recette. Complétez le plan de comptes, ou choisissez le compte dans les écritures.',
  pesVatSeveralRates:
    'Une ligne de titre n’a qu’un taux ou régime de TVA, et il en faudrait plusieurs. À laisser hors du fichier, et à saisir dans votre logiciel financier : {{statements, list}}.',
  pesFunctionWrong:
    'La fonction « {{found}} » de l’état {{statement}} n’est pas un nombre de dix chiffres au plus. Corrigez-la dans les écritures.',
  pesDebtorMissing:
    'Il manque {{what}} {{body, of}} sur son état : complétez sa fiche, annulez l’état et émettez-le de nouveau.',
  pesSiretWrong:
    'Le SIRET « {{found}} » {{body, of}}, sur son état, n’en est pas un : sa clé de contrôle est fausse. Corrigez sa fiche, annulez l’état et émettez-le de nouveau.',
  pesPostalCodeWrong:
    'Le code postal « {{found}} » {{body, of}}, sur son état, n’a pas cinq chiffres. Corrigez sa fiche, annulez l’état et émettez-le de nouveau.',
  pesServiceTooLong:
    'Le code service « {{found}} » de l’état {{statement}} dépasse dix caractères. Raccourcissez-le dans les écritures.',
  pesNumbersTooHigh:
    'Les numéros donnés vont au-delà de huit chiffres. Vérifiez le numéro du premier titre et de la première réduction.',
  pesKindUnknown:
    'PES n’a pas de catégorie pour la nature {{body, of}}, sur son état : précisez-la dans sa fiche, annulez l’état et émettez-le de nouveau, ou laissez-le de côté et saisissez son titre dans votre logiciel financier.',
  pesOriginMissing:
    'Le titre que réduit l’état {{statement}} n’est pas connu : laissez l’état de côté, et saisissez sa réduction dans votre logiciel financier. À l’avenir, notez le numéro du titre de chaque acompte dans la convention, comme « titre 143 ».',
  pesOriginElsewhere:
    'L’état {{statement}} réduit aussi ce qu’un état provisoire ou un solde reporté avait appelé, dont le numéro de titre n’est pas connu : laissez l’état de côté, et saisissez sa réduction dans votre logiciel financier.',
  pesOriginOtherYear:
    'L’état {{statement}} réduit un titre de {{year}} : sur un exercice clos, la restitution se fait par un mandat, que votre logiciel financier émet. Laissez l’état de côté.',
  pesTitleNumbers:
    'Des titres sont à émettre : donnez le numéro de leur bordereau et celui du premier.',
  pesReductionNumbers:
    'Des réductions sont à émettre : donnez le numéro de leur bordereau et celui de la première.',
  pesUnwritable:
    'Le caractère « {{found}} » ({{where}}) ne peut pas être écrit dans un fichier pour Hélios. Remplacez-le dans la fiche.',
  pesUnwritableOnStatement:
    'Le caractère « {{found}} » ({{where}}), sur un état, ne peut pas être écrit dans un fichier pour Hélios. Remplacez-le dans la fiche ou la convention, annulez l’état et émettez-le de nouveau.',
  pesSeveralLenders:
    'Les états viennent de plusieurs collectivités d’origine, et les numéros donnés sont ceux d’une seule : faites un fichier par convention.',
  pesNothing:
    'Aucun des états choisis ne donne de titre : choisissez des états émis avec un solde, que l’attribution de compensation ne porte pas.',
} as const satisfies Record<PesFailure['code'], string>

/** What may be missing for such a file. */
export const frPesParts = {
  post: 'le codique du poste comptable',
  collectivity: 'le code collectivité',
  product: 'le code produit local',
  budget: 'le code budget',
  siret: 'le SIRET',
  address: 'l’adresse',
} as const
