/** Sentences of the command line, in English. */
export const enCli = {
  more_one: '… and {{count, number}} more.',
  more_other: '… and {{count, number}} more.',
  help: [
    'quotite: check and recompute a Quotité workspace without opening the application.',
    '',
    '  check <file> [--today <yyyy-mm-dd>]',
    '                       says whether the workspace is consistent, and what to check',
    '  allocate <file> --year <yyyy> [--agreement <reference>] [--provisional] [--json <file or ->]',
    '                       computes the share of each body, to the cent',
    '  verify <file> [--printed <fingerprint>]',
    '                       recomputes the issued statements: identical, or the first difference; says whether a printed one is known',
    '  verify-exchange <signed file>',
    '                       says whether the signature holds, by which key, and whether the content recomputes',
    '  history <data folder> [--search <word>] [--at <yyyy-mm-ddThh:mm> --out <file>]',
    '                       lists the changes with their values; writes the workspace as of a past instant',
    '  backup make <data folder> --to <folder> --recipient <age1…,age1…>',
    '                       makes an encrypted backup, reads it again and recomputes it',
    '  backup verify <backup> [--identity <file or ->]',
    '                       reads a backup and recomputes everything; the key comes from a file or standard input',
    '  backup open <backup> --out <folder> [--identity <file or ->]',
    '                       takes workspace, journal and papers out into an empty folder',
    '  issue <file> --year <yyyy> --today <yyyy-mm-dd> --out <file> [--agreement <reference>] [--reason <why>]',
    '                       issues the statements of the year into a new file; with a reason, in spite of serious points',
    '  statements <file> --year <yyyy> --out <folder> [--format pdf,xlsx,csv,pes] [--agreement <reference>]',
    '             [--pes-date <yyyy-mm-dd> --pes-batch <no> --pes-title <no>',
    '              --pes-reduction-batch <no> --pes-reduction-title <no> --pes-budget <name or -> --pes-year <yyyy>',
    '              --pes-without <statement numbers>]',
    '                       writes the statements issued for a year, their workbook, summary and PES file',
    '  import <file> <hours> --source clockify|harvest|toggl|solidtime|kimai|tempo|jira|odoo|redmine|watson|ics|generic',
    '         [--mapping <file>] [--dry-run] [--skip-refused] [--today <yyyy-mm-dd>] [--json <file or ->]',
    '                       takes a file of hours (CSV, XLSX, ODS, ICS) into the workspace',
    '  import <file> --undo',
    '                       undoes the last import, if the file has not changed since',
    '  calendar <file> --agent <registration number or name> --year <yyyy> --out <file or -> [--today <yyyy-mm-dd>]',
    '                       writes the hours of an agent as a calendar (ICS)',
    '  indicators <file> --year <yyyy> [--today <yyyy-mm-dd>] [--alone-price <euros>] [--internal] [--json [<file or ->]]',
    '                       writes the indicators of the year, with their figures, and who owes whom',
    '  public-page <file> --year <yyyy> --out <folder> [--today <yyyy-mm-dd>]',
    '                       writes the public page of the year (HTML) and its data (CSV) into a folder',
    '  help                 shows this help',
    '',
    'Everywhere: --language fr or en.',
    'Exit codes: 0 all is well; 1 the content has a fault; 2 the request is malformed.',
  ].join('\n'),
  usage: {
    commandMissing: 'Name a command. “quotite help” lists them.',
    commandUnknown: 'There is no command “{{value}}”. “quotite help” lists them.',
    fileArgumentMissing: 'Name the file to read after “{{command}}”.',
    argumentTooMany: '“{{value}}” is one too many: one file is expected.',
    optionUnknown: '“{{command}}” has no option “{{value}}”.',
    optionValueMissing: 'The option “{{value}}” needs a value.',
    optionMissing: 'The command “{{command}}” needs the option “{{value}}”.',
    pesNotAsked:
      'The option “{{value}}” is for the file for Hélios alone. Add “pes” to “--format”, or leave it out.',
    yearWrong: '“{{value}}” is not a year. Write four digits, like 2026.',
    dayWrong: '“{{value}}” is not a day. Write it like 2027-01-14.',
    languageWrong: '“{{value}}” is not a language of Quotité: fr or en.',
    sourceUnknown: '“{{value}}” is no known source: {{known}}.',
    hoursMissing: 'Name the file of hours after the workspace, or by “--file”.',
    formatWrong: 'Unknown format in “{{value}}”. Formats: {{known}}.',
    recipientWrong: '“{{value}}” is no public key of age: it begins with age1. Copy all of it.',
    reasonTooLong: 'The reason is longer than {{value}} characters. Shorten it.',
    numberWrong:
      '“{{value}}” is no number of a batch (seven digits at most) or of a title (eight).',
    priceWrong: '“{{value}}” is not the price of an hour. Write it in euros, such as 32.50.',
    instantWrong: '“{{value}}” is not an instant. Write it as 2026-03-03T12:00.',
    mappingWrong: 'The file {{value}} does not describe columns: see docs/import-format.md.',
    agentUnknown:
      'No agent has the registration number or the name “{{value}}”. Known agents: {{known}}.',
    agentShared:
      'Several agents have the name “{{value}}”. Give the registration number of one of them: {{known}}.',
    statementUnknown: 'No standing statement of the year has the number “{{value}}”.',
    agreementUnknown: 'No agreement has the reference “{{value}}”. Known references: {{known}}.',
  },
  history: {
    line: '{{day}} {{time}}, {{author}}: {{what}}',
    value: '    {{where}}: {{before}} → {{after}}',
    none: 'No change matches.',
    written:
      'The workspace as of change no. {{sequence, number}} is in {{path}}. The present one has not changed.',
    before: 'Nothing was kept yet at that instant.',
  },
  backup: {
    made: 'Backup of “{{name}}” made on {{day}} at {{time}} UTC.',
    chain: 'Chain of the journal: followed from line {{from}} to line {{to}}.',
    files_one: '{{count, number}} file as the list says.',
    files_other: '{{count, number}} files as the list says.',
    statements_one: '{{count, number}} statement recomputed as on the day of the backup.',
    statements_other: '{{count, number}} statements recomputed as on the day of the backup.',
    well: 'Backup restored apart and verified.',
    lacking_one:
      'Backup restored apart and verified, except {{count, number}} paper, whose content is missing or no longer what was attached.',
    lacking_other:
      'Backup restored apart and verified, except {{count, number}} papers, whose content is missing or no longer what was attached.',
    inconsistent_one:
      'In this workspace, {{count, number}} value refers to what does not exist, or contradicts another: “quotite check” names it in workspace.quotite.json.',
    inconsistent_other:
      'In this workspace, {{count, number}} values refer to what does not exist, or contradict others: “quotite check” names them in workspace.quotite.json.',
    written: 'It is in {{path}}.',
    opened: 'Its content is in {{path}}.',
  },
  calendar: { written: 'The calendar of {{agent}} in {{year}} is in {{path}}.' },
  contents: {
    lines_one: '{{count, number}} line of hours',
    lines_other: '{{count, number}} lines of hours',
    costs_one: '{{count, number}} month of cost',
    costs_other: '{{count, number}} months of cost',
  },
  check: {
    sound: 'The workspace is consistent.',
    looks_one: '{{count, number}} point to check:',
    looks_other: '{{count, number}} points to check:',
    nothing: 'Nothing else to report.',
    verdict_one:
      '{{reference}}, {{title}}, {{from, numeric}} to {{to, numeric}}, seen on {{today, numeric}}: {{count, number}} point before issuing.',
    verdict_other:
      '{{reference}}, {{title}}, {{from, numeric}} to {{to, numeric}}, seen on {{today, numeric}}: {{count, number}} points before issuing.',
  },
  warnings: {
    hoursOutsideAgreements:
      '{{agent}}, {{collectivity}}: {{minutes, duration}} outside any agreement (from {{firstDay, long}}). Nobody will be billed for them; check the period and the parties of the agreement.',
    hoursOutsideWork:
      '{{agent}}: {{minutes, duration}} without working time in the record (from {{firstDay, long}}). Complete the periods.',
    hoursArchived:
      'Agreement {{agreement}} is archived: {{minutes, duration}}, from {{firstDay, long}}, are in no statement. Restore it to share them.',
    sirenTwice:
      'SIREN {{siren}} belongs to {{first}} and {{second}}. Correct the wrong one, or archive the second record.',
    hoursUnpriced: '{{agent}}, {{month, month}}: hours and no cost. Complete the Costs screen.',
    coveredTwice:
      'Agreements {{first}} and {{second}} both lend {{agent}} to {{collectivity}} from {{day, long}}: hours would be billed twice. Close one of the periods.',
    instalment: 'instalment {{reference}} of {{day, long}}, {{amount, euros}}',
    instalmentUnnamed: 'instalment of {{day, long}}, {{amount, euros}}',
    instalmentBefore:
      'Agreement {{agreement}}, {{collectivity}}, {{instalment}}: called before the agreement begins. Its first settlement will deduct it. If it belongs to another agreement, move it; if its day is wrong, correct it.',
    instalmentAfter:
      'Agreement {{agreement}}, {{collectivity}}, {{instalment}}: called after the agreement ends. Its last settlement will deduct it. If it belongs to another agreement, move it; if its day is wrong, correct it.',
    instalmentUnserved:
      'Agreement {{agreement}}, {{collectivity}}, {{instalment}}: called on a day on which the agreement does not serve this beneficiary. The settlement of that period will give it back. If the day or the amendment is wrong, correct it.',
    instalmentMissed:
      'Agreement {{agreement}}, {{collectivity}}, {{instalment}}: final statement {{statement}} should deduct it and does not. Cancel statement {{statement}}, then issue it again.',
    balanceStranded:
      'Statement {{statement}}, {{collectivity}}: it leaves a balance of {{amount, euros}} to a later statement, and the whole agreement is settled. Cancel statement {{statement}}, then issue it again: its balance will be settled at once.',
    numberMissing:
      '{{collectivity}}: statement {{number}} is missing from the numbering. Find out why.',
  },
  allocate: {
    heading: 'Agreement {{reference}}, {{title}}, from {{from, long}} to {{to, long}}',
    archived: 'Archived agreement: no statement of it is issued.',
    blocked_one: '{{reference}}: nothing can be billed, {{count, number}} gap.',
    blocked_other: '{{reference}}: nothing can be billed, {{count, number}} gaps.',
    noAgreement: 'No agreement is in force in {{year}}.',
    lender: 'Left to the lender',
    print: 'Fingerprint of the calculation: {{fingerprint}}',
    written: 'Calculation of {{year}} written to {{path}}.',
  },
  verify: {
    identical: '{{number}}: identical',
    different: '{{number}}, {{body}}: DIFFERS. {{sentence}}',
    shared: '{{number}}, {{body}}: figures identical. {{sentence}}',
    cancelled: '{{number}}: cancelled, content intact',
    none: 'No statement was issued: there is nothing to recompute.',
    allIdentical_one: '{{count, number}} statement recomputed, identical.',
    allIdentical_other: '{{count, number}} statements recomputed, all identical.',
    someShared_one:
      '{{count, number}} statement keeps its figures, but the fingerprint of its calculation has changed. The file changed after the issue: find out what changed for another beneficiary, or in what no statement prints.',
    someShared_other:
      '{{count, number}} statements keep their figures, but the fingerprint of their calculation has changed. The file changed after the issue: find out what changed for another beneficiary, or in what no statement prints.',
    someDiffer_one:
      '{{count, number}} statement differs. The file changed after the issue: find out who changed it.',
    someDiffer_other:
      '{{count, number}} statements differ. The file changed after the issue: find out who changed it.',
  },
  exchange: {
    signed: 'Signature intact: {{name}}, on {{day, long}}, for {{to}}.',
    key: 'Fingerprint of the key: {{fingerprint}}. Have it read out on the telephone the first time.',
    kind: {
      hours: 'Hours to countersign, record {{reference}}.',
      statement: 'Statement {{reference}}.',
      answer: 'Answer to {{reference}}.',
    },
    identical: {
      fingerprint: 'Fingerprint of the statement: identical.',
      sums: 'Sums: identical.',
      uses: 'Listed hours: they sum to what is printed.',
    },
    different: 'DIFFERS. {{sentence}}',
    accepted: 'All is accepted by {{author}}.',
    contested_one: 'Contested by {{author}}, {{count, number}} line. {{reason}}',
    contested_other: 'Contested by {{author}}, {{count, number}} lines. {{reason}}',
    line: '- {{line}}: {{reason}}',
  },
  import: {
    read_one: '{{count, number}} line read from {{file}} ({{how}}).',
    read_other: '{{count, number}} lines read from {{file}} ({{how}}).',
    counts:
      'To add {{added, number}}, to change {{changed, number}}, there already {{skipped, number}}, refused {{refused, number}}.',
    line: '{{file}}, line {{line}}: {{sentence}}',
    cell: '{{file}}, line {{line}}, column {{column}}: {{sentence}}',
    already: 'This file was imported before, on {{day, long}}.',
    sheets: 'Sheet read: “{{sheet}}”. The workbook holds {{list}}.',
    sheetLines_one: '“{{name}}” ({{count, number}} line)',
    sheetLines_other: '“{{name}}” ({{count, number}} lines)',
    column: '{{field}} “{{title}}”',
    title: '“{{title}}”',
    columns: 'Columns read: {{list}}. {{how}}.',
    left: 'Columns left out: {{list}}.',
    likely: 'Names known by their likeness only, to be checked: {{list}}.',
    chosen: 'Names read as they were chosen, for this file or an earlier one: {{list}}.',
    nameRead: '“{{found}}” read as {{name}}',
    question: {
      sheet:
        'Several sheets of the workbook hold hours. Give “sheet” (the name of the sheet) in the file of “--mapping”; nothing is written before.',
      dates:
        'The dates in the file don’t tell for certain which number is the day and which the month. Give “dates” (dmy or mdy) in the file of “--mapping”; nothing is written before.',
      durations:
        'The numbers in the column of durations may be read in several units. Give “durations” (hours, decimalHours, hoursAndMinutes, hundredths, minutes, seconds, days or dayFractions) in the file of “--mapping”; nothing is written before.',
    },
    nothing: 'Everything is there already: nothing was written.',
    mapping:
      'Columns, and what names mean, are said in the file of “--mapping” (docs/import-format.md).',
    dryRun: 'A dry run: nothing was written.',
    refused: 'Nothing was written. Correct these lines, or leave them out with “--skip-refused”.',
    kept: 'Workspace written to {{path}}.',
    canTakeBack: 'To undo this import: quotite import {{path}} --undo',
    takenBack: 'Import undone: {{path}} is as it was before.',
  },
  statements: {
    written_one: '{{count, number}} file written into {{path}}.',
    written_other: '{{count, number}} files written into {{path}}.',
    none: 'No statement issued for {{year}} is in force: nothing was written.',
    noPrinter: 'PDFs need Electron: use “npm run quotite”, or choose other formats.',
  },
  issue: {
    issued_one: '{{count, number}} statement issued, {{amount, euros}}, written to {{path}}.',
    issued_other: '{{count, number}} statements issued, {{amount, euros}}, written to {{path}}.',
    giveReason:
      'Settle these points, or give the reason with --reason: it is kept with each statement.',
    none: 'No statement to issue in {{year}}: nothing was written.',
  },
}
