/** What was done with a file of hours: lines left out, seconds rounded, hours of the clock. */
export const frFileRemarks = {
  totals_one: 'Une ligne de total n’est pas comptée : {{list}}.',
  totals_other: '{{count, number}} lignes de totaux ne sont pas comptées : {{list}}.',
  total: '« {{found}} » (ligne {{line, number}})',
  totalDiffers:
    'La ligne {{line, number}} annonce {{said, hours}} pour « {{column}} », les cellules lues font {{sum, hours}}. Vérifiez le fichier.',
  moreDiffer_one: '{{count, number}} autre total diffère de ce qui est lu.',
  moreDiffer_other: '{{count, number}} autres totaux diffèrent de ce qui est lu.',
  notCompared_one:
    'Le total {{list}} n’est pas comparé à ce qui est lu : une cellule au moins y est en jours. Vérifiez-le.',
  notCompared_other:
    '{{count, number}} totaux ne sont pas comparés à ce qui est lu, une cellule au moins y étant en jours : {{list}}. Vérifiez-les.',
  noLength_one: 'Un événement sans durée n’est pas compté : {{list}}.',
  noLength_other: '{{count, number}} événements sans durée ne sont pas comptés : {{list}}.',
  twice_one:
    'Un événement est plusieurs fois dans l’agenda, seule sa dernière version compte. Laissée de côté : {{list}}.',
  twice_other:
    'Des événements sont plusieurs fois dans l’agenda, seule leur dernière version compte. {{count, number}} versions sont laissées de côté : {{list}}.',
  copy_one: 'Un événement est aussi dans un autre agenda, et compte une fois : {{list}}.',
  copy_other:
    '{{count, number}} événements sont aussi dans un autre agenda, et comptent une fois : {{list}}.',
  before_one:
    'Un événement se répète depuis plus longtemps : ce qui est avant le {{from, long}} n’est pas repris, pour {{list}}.',
  before_other:
    '{{count, number}} événements se répètent depuis plus longtemps : ce qui est avant le {{from, long}} n’est pas repris, pour {{list}}.',
  after_one:
    'Un événement se répète après le {{to, long}}, dernier jour lu : {{list}}. Ce qui suit n’est pas dans cet import.',
  after_other:
    '{{count, number}} événements se répètent après le {{to, long}}, dernier jour lu : {{list}}. Ce qui suit n’est pas dans cet import.',
  hidden_one:
    'La ligne {{lines}} est masquée dans le classeur, et lue comme les autres. Vérifiez-la.',
  hidden_other:
    '{{count, number}} lignes sont masquées dans le classeur (lignes {{lines}}), et lues comme les autres. Vérifiez-les.',
  hiddenColumns_one:
    'La colonne {{columns}} est masquée dans le classeur, et lue comme les autres. Vérifiez-la.',
  hiddenColumns_other:
    '{{count, number}} colonnes sont masquées dans le classeur (colonnes {{columns}}), et lues comme les autres. Vérifiez-les.',
  covered_one:
    'La cellule {{cells}} est remplie sous des cellules fusionnées, et n’est pas lue. Défusionnez-la si elle compte.',
  covered_other:
    '{{count, number}} cellules sont remplies sous des cellules fusionnées, et ne sont pas lues : {{cells}}. Défusionnez-les si elles comptent.',
  timesLeft_one:
    'La colonne {{list}} contient des horaires, des durées ou un nombre de fois, et n’est pas comptée. Vérifiez les colonnes.',
  timesLeft_other:
    '{{count, number}} colonnes contiennent des horaires, des durées ou un nombre de fois, et ne sont pas comptées : {{list}}. Vérifiez les colonnes.',
  rounded_one: 'Une durée avec des secondes est arrondie à la minute : {{difference}} au total.',
  rounded_other:
    '{{count, number}} durées avec des secondes sont arrondies à la minute : {{difference}} au total.',
  more: '{{seconds, number}} s de plus que le fichier',
  less: '{{seconds, number}} s de moins que le fichier',
  even: 'rien de changé',
  summer_one:
    'La ligne {{lines}} passe à l’heure d’été : elle compte les heures de l’horloge, une de plus que le temps écoulé. Corrigez-la au besoin.',
  summer_other:
    '{{count, number}} lignes passent à l’heure d’été (lignes {{lines}}) : elles comptent les heures de l’horloge, une de plus que le temps écoulé. Corrigez-les au besoin.',
  winter_one:
    'La ligne {{lines}} passe à l’heure d’hiver : elle compte les heures de l’horloge, une de moins que le temps écoulé. Corrigez-la au besoin.',
  winter_other:
    '{{count, number}} lignes passent à l’heure d’hiver (lignes {{lines}}) : elles comptent les heures de l’horloge, une de moins que le temps écoulé. Corrigez-les au besoin.',
  overlaps_one:
    'La ligne {{line, number}} est en même temps que la ligne {{within, number}}, du même agent, le {{day, long}} : les heures des deux comptent. Corrigez-les au besoin.',
  overlaps_other:
    '{{count, number}} lignes sont en même temps qu’une autre du même agent : les heures des deux comptent. La première est la ligne {{line, number}}, avec la ligne {{within, number}}, le {{day, long}}. Corrigez-les au besoin.',
  staying_one:
    'Une durée déjà enregistrée pour ces agents, ces semaines-là, n’est pas dans ce fichier et reste : {{minutes, hours}} le {{first, long}}. Si ce fichier en corrige un autre, annulez d’abord l’import de celui-là.',
  staying_other:
    '{{count, number}} durées déjà enregistrées pour ces agents, ces semaines-là, ne sont pas dans ce fichier et restent : {{minutes, hours}}, la première le {{first, long}}. Si ce fichier en corrige un autre, annulez d’abord l’import de celui-là.',
  chosenName: {
    agent:
      '« {{found}} » compte pour {{name}}, comme choisi, et c’est le nom exact d’un autre agent : vérifiez lequel est désigné.',
    collectivity:
      '« {{found}} » compte pour {{name}}, comme choisi, et c’est le nom exact d’une autre collectivité : vérifiez laquelle est désignée.',
  },
  savedResults_one: 'Une cellule calculée compte avec sa valeur enregistrée, sans recalcul.',
  savedResults_other:
    '{{count, number}} cellules calculées comptent avec leur valeur enregistrée, sans recalcul.',
} as const
