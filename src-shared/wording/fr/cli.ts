/** Sentences of the command line, in French. */
export const frCli = {
  more_one: '… et {{count, number}} autre.',
  more_other: '… et {{count, number}} autres.',
  help: [
    'quotite : contrôler et recalculer un espace Quotité sans ouvrir l’application.',
    '',
    '  check <fichier> [--today <aaaa-mm-jj>]',
    '                       dit si l’espace est cohérent, et ce qui mérite un regard',
    '  allocate <fichier> --year <aaaa> [--agreement <référence>] [--provisional] [--json <fichier ou ->]',
    '                       calcule la part de chaque collectivité, au centime',
    '  verify <fichier> [--printed <empreinte>]',
    '                       recalcule les états émis : identiques, ou première différence ; dit si un état imprimé est connu',
    '  verify-exchange <fichier signé>',
    '                       dit si la signature est valable, de quelle clé, et si le contenu se recalcule',
    '  history <dossier de données> [--search <mot>] [--at <aaaa-mm-jjThh:mm> --out <fichier>]',
    '                       liste les changements avec leurs valeurs ; écrit l’espace tel qu’à un instant passé',
    '  backup make <dossier de données> --to <dossier> --recipient <age1…,age1…>',
    '                       fait une sauvegarde chiffrée, la relit et la recalcule',
    '  backup verify <sauvegarde> [--identity <fichier ou ->]',
    '                       relit une sauvegarde et recalcule tout ; la clé vient d’un fichier ou de l’entrée standard',
    '  backup open <sauvegarde> --out <dossier> [--identity <fichier ou ->]',
    '                       en sort l’espace, le journal et les pièces dans un dossier vide',
    '  issue <fichier> --year <aaaa> --today <aaaa-mm-jj> --out <fichier> [--agreement <référence>] [--reason <motif>]',
    '                       émet les états de l’année dans un nouveau fichier ; un motif, malgré des points sérieux',
    '  statements <fichier> --year <aaaa> --out <dossier> [--format pdf,xlsx,csv,pes] [--agreement <référence>]',
    '             [--pes-date <aaaa-mm-jj> --pes-batch <n°> --pes-title <n°>',
    '              --pes-reduction-batch <n°> --pes-reduction-title <n°> --pes-budget <nom ou -> --pes-year <aaaa>',
    '              --pes-without <n° d’états>]',
    '                       écrit les états émis de l’année, leur classeur, leur récapitulatif, le fichier PES',
    '  import <fichier> <heures> --source clockify|harvest|toggl|solidtime|kimai|tempo|jira|odoo|redmine|watson|ics|generic',
    '         [--mapping <fichier>] [--dry-run] [--skip-refused] [--today <aaaa-mm-jj>] [--json <fichier ou ->]',
    '                       reprend un fichier d’heures (CSV, XLSX, ODS, ICS) dans l’espace',
    '  import <fichier> --undo',
    '                       annule le dernier import, si le fichier n’a pas changé depuis',
    '  calendar <fichier> --agent <matricule ou nom> --year <aaaa> --out <fichier ou -> [--today <aaaa-mm-jj>]',
    '                       écrit les heures d’un agent comme calendrier (ICS)',
    '  indicators <fichier> --year <aaaa> [--today <aaaa-mm-jj>] [--alone-price <euros>] [--internal] [--json [<fichier ou ->]]',
    '                       écrit les indicateurs de l’année, avec leurs chiffres, et qui doit à qui',
    '  public-page <fichier> --year <aaaa> --out <dossier> [--today <aaaa-mm-jj>]',
    '                       écrit la page publique de l’année (HTML) et ses données (CSV) dans un dossier',
    '  help                 affiche cette aide',
    '',
    'Partout : --language fr ou en.',
    'Codes de sortie : 0 tout va bien ; 1 le contenu a un défaut ; 2 la demande est mal formée.',
  ].join('\n'),
  usage: {
    commandMissing: 'Indiquez une commande. « quotite help » les liste.',
    commandUnknown: 'La commande « {{value}} » n’existe pas. « quotite help » les liste.',
    fileArgumentMissing: 'Indiquez le fichier à lire après « {{command}} ».',
    argumentTooMany: '« {{value}} » est de trop : un seul fichier est attendu.',
    optionUnknown: 'L’option « {{value}} » n’existe pas pour « {{command}} ».',
    optionValueMissing: 'L’option « {{value}} » attend une valeur.',
    optionMissing: 'La commande « {{command}} » demande l’option « {{value}} ».',
    pesNotAsked:
      'L’option « {{value}} » ne sert qu’au fichier pour Hélios. Ajoutez « pes » à « --format », ou retirez-la.',
    yearWrong: '« {{value}} » n’est pas une année. Écrivez quatre chiffres, comme 2026.',
    dayWrong: '« {{value}} » n’est pas un jour. Écrivez-le comme 2027-01-14.',
    languageWrong: '« {{value}} » n’est pas une langue de Quotité : fr ou en.',
    sourceUnknown: '« {{value}} » n’est pas une provenance connue : {{known}}.',
    hoursMissing: 'Indiquez le fichier d’heures après l’espace, ou par « --file ».',
    formatWrong: 'Format inconnu dans « {{value}} ». Formats : {{known}}.',
    recipientWrong:
      '« {{value}} » n’est pas une clé publique de age : elle commence par age1. Recopiez-la entière.',
    reasonTooLong: 'Le motif dépasse {{value}} caractères. Raccourcissez-le.',
    numberWrong:
      '« {{value}} » n’est pas un numéro de bordereau (sept chiffres au plus) ou de titre (huit).',
    priceWrong: '« {{value}} » n’est pas le prix d’une heure. Écrivez-le en euros, comme 32,50.',
    instantWrong: '« {{value}} » n’est pas un instant. Écrivez-le comme 2026-03-03T12:00.',
    mappingWrong: 'Le fichier {{value}} ne décrit pas des colonnes : voyez docs/import-format.md.',
    agentUnknown:
      'Aucun agent n’a le matricule ou le nom « {{value}} ». Agents connus : {{known}}.',
    agentShared:
      'Plusieurs agents ont le nom « {{value}} ». Donnez le matricule de l’un d’eux : {{known}}.',
    statementUnknown: 'Aucun état en vigueur de l’année ne porte le numéro « {{value}} ».',
    agreementUnknown:
      'Aucune convention ne porte la référence « {{value}} ». Références connues : {{known}}.',
  },
  history: {
    line: '{{day}} {{time}}, {{author}} : {{what}}',
    value: '    {{where}} : {{before}} → {{after}}',
    none: 'Aucun changement ne correspond.',
    written:
      'L’espace tel qu’après le changement n° {{sequence, number}} est dans {{path}}. Le présent n’a pas changé.',
    before: 'Rien n’était encore enregistré à cet instant.',
  },
  backup: {
    made: 'Sauvegarde de « {{name}} » faite le {{day}} à {{time}} UTC.',
    chain: 'Chaîne du journal : suivie de la ligne {{from}} à la ligne {{to}}.',
    files_one: '{{count, number}} fichier conforme à l’inventaire.',
    files_other: '{{count, number}} fichiers conformes à l’inventaire.',
    statements_one: '{{count, number}} état recalculé comme le jour de la sauvegarde.',
    statements_other: '{{count, number}} états recalculés comme le jour de la sauvegarde.',
    well: 'Sauvegarde restaurée à part et vérifiée.',
    lacking_one:
      'Sauvegarde restaurée à part et vérifiée, sauf {{count, number}} pièce, dont le contenu manque ou n’est plus celui qui avait été joint.',
    lacking_other:
      'Sauvegarde restaurée à part et vérifiée, sauf {{count, number}} pièces, dont le contenu manque ou n’est plus celui qui avait été joint.',
    inconsistent_one:
      'Dans cet espace, {{count, number}} donnée renvoie à ce qui n’existe pas, ou en contredit une autre : « quotite check » la nomme dans workspace.quotite.json.',
    inconsistent_other:
      'Dans cet espace, {{count, number}} données renvoient à ce qui n’existe pas, ou en contredisent d’autres : « quotite check » les nomme dans workspace.quotite.json.',
    written: 'Elle est dans {{path}}.',
    opened: 'Son contenu est dans {{path}}.',
  },
  calendar: { written: 'Le calendrier {{agent, of}} en {{year}} est dans {{path}}.' },
  contents: {
    lines_one: '{{count, number}} ligne d’heures',
    lines_other: '{{count, number}} lignes d’heures',
    costs_one: '{{count, number}} mois de coût',
    costs_other: '{{count, number}} mois de coût',
  },
  check: {
    sound: 'L’espace est cohérent.',
    looks_one: '{{count, number}} point mérite un regard :',
    looks_other: '{{count, number}} points méritent un regard :',
    nothing: 'Rien d’autre à signaler.',
    verdict_one:
      '{{reference}}, {{title}}, du {{from, numeric}} au {{to, numeric}}, vu le {{today, numeric}} : {{count, number}} point avant d’émettre.',
    verdict_other:
      '{{reference}}, {{title}}, du {{from, numeric}} au {{to, numeric}}, vu le {{today, numeric}} : {{count, number}} points avant d’émettre.',
  },
  warnings: {
    hoursOutsideAgreements:
      '{{agent}}, {{collectivity}} : {{minutes, duration}} hors de toute convention (dès le {{firstDay, long}}). Elles ne seront facturées à personne ; vérifiez la période et les parties de la convention.',
    hoursOutsideWork:
      '{{agent}} : {{minutes, duration}} sans temps de travail dans sa fiche (dès le {{firstDay, long}}). Complétez ses périodes.',
    hoursArchived:
      'La convention {{agreement}} est archivée : {{minutes, duration}}, dès le {{firstDay, long}}, ne sont dans aucun état. Désarchivez-la pour les répartir.',
    sirenTwice:
      'Le SIREN {{siren}} est celui {{first, of}} et {{second, of}}. Corrigez celui qui est faux, ou archivez la fiche en double.',
    hoursUnpriced:
      '{{agent}}, {{month, month}} : des heures et pas de coût. Complétez l’écran Coûts.',
    coveredTwice:
      'Les conventions {{first}} et {{second}} mettent toutes deux {{agent}} à disposition {{collectivity, of}} dès le {{day, long}} : les heures seraient facturées deux fois. Fermez l’une des périodes.',
    instalment: 'acompte {{reference}} du {{day, long}}, {{amount, euros}}',
    instalmentUnnamed: 'acompte du {{day, long}}, {{amount, euros}}',
    instalmentBefore:
      'Convention {{agreement}}, {{collectivity}}, {{instalment}} : appelé avant le début de la convention. Son premier règlement le déduira. S’il est d’une autre convention, déplacez-le ; si sa date est fausse, corrigez-la.',
    instalmentAfter:
      'Convention {{agreement}}, {{collectivity}}, {{instalment}} : appelé après la fin de la convention. Son dernier règlement le déduira. S’il est d’une autre convention, déplacez-le ; si sa date est fausse, corrigez-la.',
    instalmentUnserved:
      'Convention {{agreement}}, {{collectivity}}, {{instalment}} : appelé un jour où la convention ne sert pas ce bénéficiaire. Le règlement de cette période le lui restituera. Si la date ou l’avenant est faux, corrigez-le.',
    instalmentMissed:
      'Convention {{agreement}}, {{collectivity}}, {{instalment}} : l’état définitif {{statement}} devait le déduire et ne le fait pas. Annulez l’état {{statement}}, puis émettez-le de nouveau.',
    balanceStranded:
      'État {{statement}}, {{collectivity}} : il laisse un solde de {{amount, euros}} à un état suivant, et toute la convention est réglée. Annulez l’état {{statement}}, puis émettez-le de nouveau : son solde sera réglé aussitôt.',
    numberMissing:
      '{{collectivity}} : l’état {{number}} manque dans la suite des numéros. Cherchez pourquoi.',
  },
  allocate: {
    heading: 'Convention {{reference}}, {{title}}, du {{from, long}} au {{to, long}}',
    archived: 'Convention archivée : aucun état n’en est émis.',
    blocked_one: '{{reference}} : rien n’est facturable, {{count, number}} manque.',
    blocked_other: '{{reference}} : rien n’est facturable, {{count, number}} manques.',
    noAgreement: 'Aucune convention n’est en vigueur en {{year}}.',
    lender: 'Reste à l’employeur',
    print: 'Empreinte du calcul : {{fingerprint}}',
    written: 'Calcul de {{year}} écrit dans {{path}}.',
  },
  verify: {
    identical: '{{number}} : identique',
    different: '{{number}}, {{body}} : DIFFÈRE. {{sentence}}',
    shared: '{{number}}, {{body}} : chiffres identiques. {{sentence}}',
    cancelled: '{{number}} : annulé, contenu intact',
    none: 'Aucun état n’a été émis : il n’y a rien à recalculer.',
    allIdentical_one: '{{count, number}} état recalculé, identique.',
    allIdentical_other: '{{count, number}} états recalculés, tous identiques.',
    someShared_one:
      '{{count, number}} état garde ses chiffres, mais l’empreinte de son calcul a changé. Le fichier a changé après l’émission : cherchez ce qui a changé pour un autre bénéficiaire, ou dans ce qu’aucun état n’imprime.',
    someShared_other:
      '{{count, number}} états gardent leurs chiffres, mais l’empreinte de leur calcul a changé. Le fichier a changé après l’émission : cherchez ce qui a changé pour un autre bénéficiaire, ou dans ce qu’aucun état n’imprime.',
    someDiffer_one:
      '{{count, number}} état diffère. Le fichier a changé après l’émission : cherchez qui l’a modifié.',
    someDiffer_other:
      '{{count, number}} états diffèrent. Le fichier a changé après l’émission : cherchez qui l’a modifié.',
  },
  exchange: {
    signed: 'Signature intacte : {{name}}, le {{day, long}}, pour {{to}}.',
    key: 'Empreinte de la clé : {{fingerprint}}. Faites-la vous lire au téléphone la première fois.',
    kind: {
      hours: 'Heures à viser, relevé {{reference}}.',
      statement: 'État {{reference}}.',
      answer: 'Réponse à {{reference}}.',
    },
    identical: {
      fingerprint: 'Empreinte de l’état : identique.',
      sums: 'Sommes : identiques.',
      uses: 'Heures listées : leur somme est celle imprimée.',
    },
    different: 'DIFFÈRE. {{sentence}}',
    accepted: 'Tout est accepté par {{author}}.',
    contested_one: 'Contesté par {{author}}, {{count, number}} ligne. {{reason}}',
    contested_other: 'Contesté par {{author}}, {{count, number}} lignes. {{reason}}',
    line: '- {{line}} : {{reason}}',
  },
  import: {
    read_one: '{{count, number}} ligne lue dans {{file}} ({{how}}).',
    read_other: '{{count, number}} lignes lues dans {{file}} ({{how}}).',
    counts:
      'À ajouter {{added, number}}, à modifier {{changed, number}}, déjà présentes {{skipped, number}}, refusées {{refused, number}}.',
    line: '{{file}}, ligne {{line}} : {{sentence}}',
    cell: '{{file}}, ligne {{line}}, colonne {{column}} : {{sentence}}',
    already: 'Ce fichier a déjà été importé le {{day, long}}.',
    sheets: 'Feuille lue : « {{sheet}} ». Le classeur contient {{list}}.',
    sheetLines_one: '« {{name}} » ({{count, number}} ligne)',
    sheetLines_other: '« {{name}} » ({{count, number}} lignes)',
    column: '{{field}} « {{title}} »',
    title: '« {{title}} »',
    columns: 'Colonnes lues : {{list}}. {{how}}.',
    left: 'Colonnes laissées de côté : {{list}}.',
    likely: 'Noms reconnus par ressemblance, à vérifier : {{list}}.',
    chosen: 'Noms lus comme il a été choisi, dans ce fichier ou un précédent : {{list}}.',
    nameRead: '« {{found}} » lu {{name}}',
    question: {
      sheet:
        'Plusieurs feuilles du classeur contiennent des heures. Donnez « sheet » (le nom de la feuille) dans le fichier de « --mapping » ; rien n’est écrit avant.',
      dates:
        'Les dates du fichier ne disent pas avec certitude où est le jour et où est le mois. Donnez « dates » (dmy ou mdy) dans le fichier de « --mapping » ; rien n’est écrit avant.',
      durations:
        'Les nombres de la colonne des durées peuvent être lus en plusieurs unités. Donnez « durations » (hours, decimalHours, hoursAndMinutes, hundredths, minutes, seconds, days ou dayFractions) dans le fichier de « --mapping » ; rien n’est écrit avant.',
    },
    nothing: 'Tout est déjà présent : rien n’a été écrit.',
    mapping:
      'Les colonnes et ce que désignent les noms se disent dans le fichier de « --mapping » (docs/import-format.md).',
    dryRun: 'Essai à blanc : rien n’a été écrit.',
    refused:
      'Rien n’a été écrit. Corrigez ces lignes, ou laissez-les de côté avec « --skip-refused ».',
    kept: 'Espace écrit dans {{path}}.',
    canTakeBack: 'Pour annuler cet import : quotite import {{path}} --undo',
    takenBack: 'Import annulé : {{path}} est de nouveau comme avant.',
  },
  statements: {
    written_one: '{{count, number}} fichier écrit dans {{path}}.',
    written_other: '{{count, number}} fichiers écrits dans {{path}}.',
    none: 'Aucun état émis en {{year}} n’est en vigueur : rien n’a été écrit.',
    noPrinter:
      'Les PDF demandent Electron : passez par « npm run quotite », ou choisissez d’autres formats.',
  },
  issue: {
    issued_one: '{{count, number}} état émis, {{amount, euros}}, écrit dans {{path}}.',
    issued_other: '{{count, number}} états émis, {{amount, euros}}, écrits dans {{path}}.',
    giveReason:
      'Réglez ces points, ou donnez le motif avec --reason : il reste au dossier de chaque état.',
    none: 'Aucun état à émettre en {{year}} : rien n’a été écrit.',
  },
} as const
