/** Why nothing may be added to the journal, in French. */
export const frJournalFailures = {
  journalBroken:
    'Le journal est abîmé ({{path}}, ligne {{line}}) : rien ne peut être enregistré à sa suite. La base de ce poste a tout ce qui avait été enregistré ; exportez l’espace, puis importez-le pour repartir.',
  journalCut:
    'Le journal est abîmé ({{path}}, ligne {{line}}). Changements enregistrés qui ne sont pas à l’écran : au moins {{missing, number}}. Rien n’est enregistré tant que vous n’avez pas choisi comment repartir.',
  journalAltered:
    'Le journal est abîmé ({{path}}, ligne {{line}}), et ce qui est à l’écran n’est plus tel qu’il avait été enregistré : {{tables}}. Rien n’est enregistré tant que vous n’avez pas choisi comment repartir.',
  journalUnreadable:
    'Le journal ne peut pas être lu ({{path}}, ligne {{line}}) et la base de ce poste est vide. Changements qu’il contenait : au moins {{missing, number}}. Rien n’est ouvert à leur place.',
  journalGone:
    'Le journal n’est plus dans le dossier {{folder}} et la base de ce poste est vide. Changements qu’il contenait : au moins {{known, number}}. Rien n’est ouvert à leur place.',
  journalNewer:
    'Une version plus récente de Quotité a écrit dans le journal ({{path}}, ligne {{line}}). Mettez l’application à jour : d’ici là, rien n’est enregistré à la suite.{{alteredToo}}',
  nothingReadable:
    'Aucun espace ne peut être lu avant la rupture du journal. Repartez d’un autre espace.',
} as const
