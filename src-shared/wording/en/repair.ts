/** What is said before everything else where the journal does not have all on screen, in English. */
export const enRepair = {
  title: 'The journal of this computer is damaged',
  titleGone: 'The journal of this computer is gone',
  titleNewer: 'This journal comes from a newer version',
  folder: 'Folder',
  place: 'Break',
  placeValue: '{{path}}, line {{line}}',
  until: 'Last change on screen',
  missing: 'Not on screen',
  missingValue_one: 'at least {{count, number}} change',
  missingValue_other: 'at least {{count, number}} changes',
  beyond: 'After the break',
  beyondOf_one: '{{count, number}} readable change of {{author}}, on {{until, long}}',
  beyondOf_other:
    '{{count, number}} readable changes of {{author}}, from {{from, long}} to {{until, long}}',
  beyondUnreadable_one: '{{count, number}} line that can’t be read',
  beyondUnreadable_other: '{{count, number}} lines that can’t be read',
  noBackup: 'none has more than the screen',
  backup_one:
    '{{day, long}} at {{time, time}}, {{place}}: {{count, number}} change more than the screen',
  backup_other:
    '{{day, long}} at {{time, time}}, {{place}}: {{count, number}} changes more than the screen',
  backupSame: '{{day, long}} at {{time, time}}, {{place}}: up to the same change as the screen',
  absentPlace: 'second place not there ({{folder}}): connect it, then open the application again',
  restore: 'Restore a backup…',
  bundle: 'File for support…',
  bundleHelp: 'No name, no amount: the state of the files and the kind of each change.',
  untouched:
    'No file was changed. If you have a copy of this folder, close the application, put the copy back in place, then open it again.',
  look: 'See what can be read',
  readable: 'Go on from what can be read',
  elsewhere: 'Go on with another workspace',
  readableTitle: 'Go on without the missing changes?',
  readableText:
    'A new journal begins with what is on screen. The missing changes will not be in it, and undo does not reach before it. The damaged files stay in the folder.',
  alteredRecords: 'Altered records',
  alteredRecord: '{{table}}: {{name}}',
  alteredNameless: 'without a name, identifier {{id}}',
  alteredMore_one: 'and {{count, number}} more record',
  alteredMore_other: 'and {{count, number}} more records',
  alteredTitle: 'Go on from what is on screen?',
  alteredText:
    'A new journal begins with what is on screen, with what is no longer as it was kept. Undo does not reach before it. The damaged files stay in the folder.',
  alteredToo: ' What is on screen is no longer as it was kept: {{tables}}.',
  elsewhereTitle: 'Leave this journal aside?',
  elsewhereText:
    'A new journal will begin with the workspace that you open, import or create. What this one holds will not be in it; its files stay in the folder.',
  aside: 'Build the database beside',
}
