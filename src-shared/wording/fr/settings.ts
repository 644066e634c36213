/** The settings: who sits here, the workspace, and what this program is. */
export const frSettings = {
  person: {
    nameHelp:
      'Il signe vos changements, et part avec les réponses signées et les sauvegardes. Vide, le nom de votre session en tient lieu.',
    roleHelp:
      'Il choisit ce que l’accueil vous dit en premier. Tous les écrans restent ouverts ; seul l’historique réserve les montants de paie à l’accueil Ressources humaines.',
  },
  looks: {
    title: 'Affichage',
    languageHelp: 'Dates, décimales et montants suivent.',
  },
  workspace: {
    name: 'Nom de l’espace',
    nameHelp: 'Il apparaît en haut à gauche et sur les exports.',
    example: 'Exemple : personnes et montants fictifs',
    export: 'Exporter dans un fichier…',
    exportHelp: 'Un fichier JSON documenté, que l’application et la ligne de commande relisent.',
    exported: 'Espace exporté : {{path}}',
    show: 'Montrer le fichier',
    import: 'Ouvrir un fichier d’espace…',
    sample: 'Ouvrir l’exemple…',
    numbersGiven:
      'Le fichier ouvert est plus ancien que des états déjà émis sur ce poste : la numérotation continue après {{number}}.',
    replaceHelp: 'Ouvrir un autre espace remplace celui-ci.',
    replaceTitle: 'Remplacer « {{name}} » ?',
    replaceImport:
      'L’espace ouvert laisse la place au fichier que vous allez choisir. Exportez-le d’abord si vous voulez le garder à portée de main.',
    replaceSample:
      'L’espace ouvert laisse la place à l’exemple. Exportez-le d’abord si vous voulez le garder à portée de main.',
    replaceImportYes: 'Choisir le fichier',
    statementsGone_one:
      'Ce fichier n’a pas l’état {{numbers}}, émis dans l’espace ouvert : il disparaîtrait, et son numéro ne serait pas redonné. Exportez d’abord l’espace ouvert.',
    statementsGone_other:
      'Ce fichier n’a pas {{count, number}} états émis dans l’espace ouvert : {{numbers}}. Ils disparaîtraient, et leurs numéros ne seraient pas redonnés. Exportez d’abord l’espace ouvert.',
    replaceKnowingly: 'Ouvrir ce fichier',
  },
  statements: {
    title: 'Vérifier les états émis',
    help: 'Recalcule chaque état avec les données d’aujourd’hui et le compare à ce qui a été émis.',
    run: 'Vérifier maintenant',
    printed: 'Empreinte d’un état imprimé',
    identical_one: '{{count, number}} état vérifié : identique au centime.',
    identical_other: '{{count, number}} états vérifiés : tous identiques au centime.',
    line: '{{number}}, {{body}} : {{sentence}}',
    different_one: '{{count, number}} état diffère : {{numbers}}.',
    different_other: '{{count, number}} états diffèrent : {{numbers}}.',
  },
  about: {
    title: 'À propos',
    version: 'Version',
    licence: 'Licence',
    licenceName: 'EUPL-1.2, logiciel libre',
    runtime: 'Socle',
    runtimeDetail: 'Electron {{electron}}, Chromium {{chromium}}',
    unsupported:
      'Ce socle n’est plus entretenu : il sert au développement et aux essais, jamais à la production.',
    log: 'Journal technique',
    recoveryReplayed_one: 'Au démarrage, {{count, number}} changement a été repris du journal.',
    recoveryReplayed_other:
      'Au démarrage, {{count, number}} changements ont été repris du journal.',
    recoveryRebuilt:
      'Au démarrage, la base manquait ou était abîmée. Elle a été reconstruite depuis le journal, jusqu’au changement du {{day, long}} à {{time, time}}.',
    recoveryProven: 'Rien n’est perdu : le journal est entier.',
    recoveryShort_one:
      'Il manque au moins {{count, number}} changement plus récent, que le dossier n’a plus. Cherchez une copie plus récente du dossier avant de continuer.',
    recoveryShort_other:
      'Il manque au moins {{count, number}} changements plus récents, que le dossier n’a plus. Cherchez une copie plus récente du dossier avant de continuer.',
    recoveryOther:
      'Le journal n’est pas celui que ce poste avait écrit : un autre a pris sa place. Vérifiez vos derniers changements.',
    recoveryBackup:
      'La sauvegarde du {{day, long}} à {{time, time}} a des changements que le journal n’a pas : ouvrez-la dans les réglages, sous « Sauvegardes », pour les consulter ou les restaurer.',
    recoveryAdopted:
      'Le journal avait disparu. Ce qui est à l’écran vient de la base, et un nouveau journal commence ; l’historique et l’annulation d’avant n’existent plus.',
    recoveryClock:
      'L’horloge de ce poste est en retard : le dernier changement a été enregistré le {{day, long}} à {{time, time}}. Réglez-la avant d’émettre des états.',
    recoveryNumber:
      'L’état {{number}} avait été émis sur ce poste, et le dossier ne l’a plus : les prochains numéros viennent après lui.',
    recoveryBase:
      'La copie de départ du journal ({{file}}) manquait ou était abîmée. Une nouvelle a été faite depuis la base.',
    recoveryAltered:
      'Des enregistrements de la base n’étaient plus ceux du journal : ils avaient été modifiés hors de l’application. La base a été reconstruite depuis le journal ; ce qu’elle contenait est dans {{file}}.',
    recoveryStale:
      'Une partie de la base ne correspondait plus à vos enregistrements. Elle a été refaite ; aucun enregistrement n’était touché.',
    recoveryAside:
      'Au démarrage, la base contenait des changements absents du journal. Elle a été reconstruite depuis le journal ; ces changements ne sont plus à l’écran, mais leur copie est dans {{file}}. Ouvrez-la pour les comparer.',
    unread: {
      preferences:
        'Les réglages de ce poste (nom, langue, apparence) ne se lisaient plus : choisissez-les de nouveau. L’ancien fichier est ici : {{file}}.',
      timer:
        'Le fichier du chronomètre ne se lisait plus. S’il tournait, saisissez ses heures dans la semaine. L’ancien fichier est ici : {{file}}.',
      backups:
        'Les réglages des sauvegardes ne se lisaient plus : vérifiez le deuxième emplacement et la clé de secours. L’ancien fichier est ici : {{file}}.',
    },
    checked: 'Relecture',
    checking: 'En cours, en arrière-plan.',
    checkedWhole: 'Base et journal relus en entier à {{time, time}} : tout correspond.',
    checkedMissing:
      'La copie {{file}} d’un espace ouvert n’est plus dans le dossier du journal. Ce qui est à l’écran n’en dépend pas. Remettez-la depuis une copie du dossier.',
    checkedGap:
      'Les lignes {{from, number}} à {{to, number}} du journal ne sont plus dans son dossier. Ce qui est à l’écran n’en dépend pas ; l’historique et l’annulation s’arrêtent là. Remettez-les depuis une copie du dossier.',
    checkedGapBefore:
      'Les lignes du journal jusqu’à {{to, number}} ne sont plus dans son dossier. Ce qui est à l’écran n’en dépend pas ; l’historique et l’annulation s’arrêtent là. Remettez-les depuis une copie du dossier.',
    checkedAltered:
      'Le fichier {{file}} n’est plus celui qui avait été écrit. Ce qui est à l’écran n’en dépend pas. Remettez-le depuis une copie du dossier.',
    checkedAlteredFrom:
      'Le fichier {{file}} n’est plus celui qui avait été écrit, à partir de la ligne {{line}}. Ce qui est à l’écran n’en dépend pas ; l’historique d’avant n’est plus sûr. Remettez-le depuis une copie du dossier.',
    recovery: 'Reprise',
  },
} as const
