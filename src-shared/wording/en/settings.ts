/** The settings: who sits here, the workspace, and what this program is. */
export const enSettings = {
  person: {
    nameHelp:
      'It signs your changes, and leaves with signed answers and backups. Empty, the name of your session stands in.',
    roleHelp:
      'It decides what the home tells you first. Every screen stays open; only the history keeps amounts of pay for the home of human resources.',
  },
  looks: {
    title: 'Display',
    languageHelp: 'Dates, decimals and amounts follow.',
  },
  workspace: {
    name: 'Name of the workspace',
    nameHelp: 'It stands at the top left and on exports.',
    example: 'Sample: fictional people and amounts',
    export: 'Export to a file…',
    exportHelp: 'A documented JSON file, which the application and the command line can read.',
    exported: 'Workspace exported: {{path}}',
    show: 'Show the file',
    import: 'Open a workspace file…',
    sample: 'Open the sample…',
    numbersGiven:
      'The file that was opened is older than statements issued on this computer: numbers go on after {{number}}.',
    replaceHelp: 'Opening another workspace replaces this one.',
    replaceTitle: 'Replace “{{name}}”?',
    replaceImport:
      'The open workspace gives way to the file you will choose. Export it first if you want to keep it at hand.',
    replaceSample:
      'The open workspace gives way to the sample. Export it first if you want to keep it at hand.',
    replaceImportYes: 'Choose the file',
    statementsGone_one:
      'This file lacks statement {{numbers}}, issued in the open workspace: it would go, and its number would not be given again. Export the open workspace first.',
    statementsGone_other:
      'This file lacks {{count, number}} statements issued in the open workspace: {{numbers}}. They would go, and their numbers would not be given again. Export the open workspace first.',
    replaceKnowingly: 'Open this file',
  },
  statements: {
    title: 'Check the issued statements',
    help: 'Computes each statement again from today’s data and compares it with what was issued.',
    run: 'Check now',
    printed: 'Fingerprint of a printed statement',
    identical_one: '{{count, number}} statement checked: identical to the cent.',
    identical_other: '{{count, number}} statements checked: all identical to the cent.',
    line: '{{number}}, {{body}}: {{sentence}}',
    different_one: '{{count, number}} statement differs: {{numbers}}.',
    different_other: '{{count, number}} statements differ: {{numbers}}.',
  },
  about: {
    title: 'About',
    version: 'Version',
    licence: 'Licence',
    licenceName: 'EUPL-1.2, free software',
    runtime: 'Runtime',
    runtimeDetail: 'Electron {{electron}}, Chromium {{chromium}}',
    unsupported:
      'This runtime is out of support: it serves development and tests, never production.',
    log: 'Technical log',
    recoveryReplayed_one: 'At start-up, {{count, number}} change was taken back from the journal.',
    recoveryReplayed_other:
      'At start-up, {{count, number}} changes were taken back from the journal.',
    recoveryRebuilt:
      'At start-up, the store was missing or damaged. It was rebuilt from the journal, up to the change of {{day, long}} at {{time, time}}.',
    recoveryProven: 'Nothing is lost: the journal is whole.',
    recoveryShort_one:
      'At least {{count, number}} later change is missing: the folder no longer has it. Look for a newer copy of the folder before you go on.',
    recoveryShort_other:
      'At least {{count, number}} later changes are missing: the folder no longer has them. Look for a newer copy of the folder before you go on.',
    recoveryOther:
      'The journal is not the one that this computer wrote: another took its place. Check your last changes.',
    recoveryBackup:
      'The backup of {{day, long}} at {{time, time}} has changes that the journal lacks: open it under “Backups”, in the settings, to look at them or restore them.',
    recoveryAdopted:
      'The journal was gone. What is on screen comes from the store, and a new journal begins; earlier history and undo no longer exist.',
    recoveryClock:
      'The clock of this computer is behind: the last change was kept on {{day, long}} at {{time, time}}. Set it before you issue statements.',
    recoveryNumber:
      'Statement {{number}} had been issued on this computer, and the folder no longer has it: the next numbers come after it.',
    recoveryBase:
      'The first copy of the journal ({{file}}) was missing or damaged. Another was made from the store.',
    recoveryAltered:
      'Records of the store were no longer those of the journal: they had been changed outside the application. The store was rebuilt from the journal; what it held is in {{file}}.',
    recoveryStale:
      'A part of the store no longer matched your records. It was made anew; no record was affected.',
    recoveryAside:
      'At start-up, the store held changes that the journal lacked. It was rebuilt from the journal; those changes are no longer on screen, but a copy of them is in {{file}}. Open it to compare.',
    unread: {
      preferences:
        'The settings of this computer (name, language, look) could no longer be read: choose them again. The old file is here: {{file}}.',
      timer:
        'The file of the timer could no longer be read. If it was running, enter its hours in the week. The old file is here: {{file}}.',
      backups:
        'The settings of backups could no longer be read: check the second place and the recovery key. The old file is here: {{file}}.',
    },
    checked: 'Reading again',
    checking: 'Going on in the background.',
    checkedWhole: 'Store and journal read again in full at {{time, time}}: all fits.',
    checkedMissing:
      'The copy {{file}} of an opened workspace is no longer in the journal’s folder. What is on screen does not rest on it. Put it back from a copy of the folder.',
    checkedGap:
      'Lines {{from, number}} to {{to, number}} of the journal are no longer in its folder. What is on screen does not rest on them; history and undo stop there. Put them back from a copy of the folder.',
    checkedGapBefore:
      'The lines of the journal up to {{to, number}} are no longer in its folder. What is on screen does not rest on them; history and undo stop there. Put them back from a copy of the folder.',
    checkedAltered:
      'The file {{file}} is no longer the one that was written. What is on screen does not rest on it. Put it back from a copy of the folder.',
    checkedAlteredFrom:
      'The file {{file}} is no longer the one that was written, from line {{line}} on. What is on screen does not rest on it; earlier history is no longer certain. Put it back from a copy of the folder.',
    recovery: 'Recovery',
  },
} as const
