import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const frCostFailures = {
  payMonthUnreadable:
    'Le mois « {{found}} » n’est pas lisible. Écrivez-le 03/2026, ou choisissez le mois du fichier.',
  payMonthsDiffer:
    '« {{column}} » et « {{other}} » ne donnent pas le même mois. Dites, parmi les colonnes, laquelle est le mois.',
  payOtherEmployer:
    'L’employeur de la ligne, « {{found}} », n’est pas « {{other}} ». Ne laissez dans le fichier que la paie de l’employeur dont les coûts sont répartis.',
  payAgentOpen:
    '« {{other}} » est aussi le nom d’un autre agent, ou un nom de naissance. Choisissez, parmi les noms, l’agent que désigne « {{found}} ».',
  payAmountUnreadable:
    'Colonne « {{column}} » : « {{found}} » n’est pas un montant en euros et centimes.',
  payNoAmount:
    'Aucun montant de cette ligne n’est repris : dites quelles colonnes contiennent des montants. Le coût enregistré reste tel quel.',
  paySumDiffers:
    '« {{column}} » annonce {{said, euros}}, les colonnes reprises font {{sum, euros}}. Dites ce que contiennent les autres colonnes, ou mettez « {{column}} » hors du total.',
  payTotalDiffers:
    'La ligne {{line, number}} annonce {{said, euros}} pour « {{column}} », les lignes font {{sum, euros}}. Rien n’est enregistré : vérifiez le fichier.',
  payNothingToKeep: 'Le fichier n’apporte rien de nouveau : vérifiez les colonnes choisies.',
  payFileIsCalendar: 'Ce fichier est un agenda. Choisissez un fichier de paie, CSV, XLSX ou ODS.',
  accountRuleTwice:
    'Le plan a déjà une règle pour le même cas à partir du {{day, moment}}. Corrigez celle-là, ou choisissez un autre jour.',
  fileNotFigures:
    'Le fichier {{path}} n’est pas une mise à jour des chiffres de la loi. Choisissez un fichier « .quotite-chiffres ».',
  figuresField:
    'Le fichier {{path}} ne se lit pas : cette application ne connaît pas son champ « {{field}} », ou n’en admet pas la valeur. Rien n’a été repris : mettez l’application à jour, ou demandez-en un autre à qui l’a signé. N’y changez rien.',
  figuresAltered:
    'Le fichier {{path}} a été modifié depuis sa signature, ou il est coupé. Rien n’a été repris ; demandez-le de nouveau.',
  figuresNothingNew:
    'Toutes les valeurs du fichier {{path}} sont déjà enregistrées. Rien n’a changé.',
  figuresUnconfirmed:
    'La clé {{signer, of}} n’est pas connue. Faites-vous lire l’empreinte au téléphone, puis cochez la case : rien n’a été repris.',
  figuresForgotten: 'Le fichier choisi n’est plus en mémoire. Ouvrez-le de nouveau.',
  noticeAhead:
    'Le {{day, moment}} est à venir : une notification s’enregistre une fois envoyée. Corrigez son jour.',
  parameterTwice:
    'Ce barème a déjà une valeur à partir du {{day, moment}}. Corrigez celle-là, ou choisissez un autre jour.',
} as const satisfies Record<CostFailure['code'], string>
